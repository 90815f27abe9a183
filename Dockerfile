# Built in two steps: the first installs exactly what the lock file names, the second is what runs.
FROM python:3.12-slim-bookworm AS build
RUN pip install --no-cache-dir uv
WORKDIR /app
COPY pyproject.toml uv.lock README.md LICENSE ./
COPY bot bot
COPY flows flows
# Compiled here, since the container that runs can write nothing beside the code.
RUN uv sync --locked --no-dev --no-editable --compile-bytecode

FROM python:3.12-slim-bookworm
# Fonts for pictures and paper in every script; nothing else is added to the base image.
RUN apt-get update \
    && apt-get install -y --no-install-recommends fonts-noto-core fonts-noto-cjk fonts-noto-color-emoji \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 --home-dir /nonexistent corner \
    && install -d -o corner -g corner -m 0700 /data /key
COPY --from=build /app/.venv /app/.venv
ENV PATH=/app/.venv/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    CORNER_DATA_DIR=/data \
    CORNER_CONFIG_DIR=/key \
    CORNER_HEALTH_PORT=8080
USER corner
# Two volumes on purpose: whoever gets one of them can read nothing.
VOLUME ["/data", "/key"]
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 \
    CMD ["python", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:8080/healthz', timeout=4)"]
STOPSIGNAL SIGTERM
ENTRYPOINT ["corner"]
CMD ["run"]
