"""Whether updates still come in, and how many of what: counts and times, never whose."""

from collections.abc import Callable, Mapping

from aiohttp import web
from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

RED_AFTER = 90.0  # seconds without a good answer to a poll

Counts = Callable[[], Mapping[str, float]]


class Health:
    """When Telegram was last heard, by the stopwatch."""

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._now = monotonic
        self._last_good = monotonic()
        self._last_excuse = monotonic()

    def polled(self) -> None:
        """A poll (or, with a webhook, a look at it) was answered well."""
        self._last_good = self._last_excuse = self._now()

    def excused(self) -> None:
        """No connection could be made: the network is down, and starting again would not help."""
        self._last_excuse = self._now()

    @property
    def silence(self) -> float:
        """Seconds since Telegram was last heard."""
        return self._now() - self._last_good

    @property
    def stall(self) -> float:
        """Seconds of silence that the network does not explain."""
        return self._now() - self._last_excuse

    @property
    def good(self) -> bool:
        return self.silence < RED_AFTER


class _Counts(Collector):
    """Prometheus asks; the numbers are read at that moment."""

    def __init__(self, health: Health, counters: Counts, gauges: Counts) -> None:
        self._health, self._counters, self._gauges = health, counters, gauges

    def collect(self) -> list[Metric]:
        """Counters for what happened, gauges for what is."""
        silence = GaugeMetricFamily(
            "corner_telegram_silence_seconds", "Seconds since Telegram was last heard", self._health.silence
        )
        counted = [
            CounterMetricFamily(f"corner_{name}", name.replace("_", " "), value)
            for name, value in self._counters().items()
        ]
        gauged = [
            GaugeMetricFamily(f"corner_{name}", name.replace("_", " "), value)
            for name, value in self._gauges().items()
        ]
        return [silence, *counted, *gauged]


def application(health: Health, counters: Counts, gauges: Counts) -> web.Application:
    """``/healthz`` is 200 or 503; ``/metrics`` is for Prometheus."""
    registry = CollectorRegistry()
    registry.register(_Counts(health, counters, gauges))

    async def healthz(_request: web.Request) -> web.Response:
        return web.Response(text="ok\n") if health.good else web.Response(text="silent\n", status=503)

    async def metrics(_request: web.Request) -> web.Response:
        return web.Response(body=generate_latest(registry), content_type="text/plain", charset="utf-8")

    made = web.Application()
    made.router.add_get("/healthz", healthz)
    made.router.add_get("/metrics", metrics)
    return made


async def serve(app: web.Application, host: str, port: int) -> web.AppRunner:
    """Listen; nothing is written about requests. Raises OSError where the port is taken."""
    runner = web.AppRunner(app, access_log=None, handle_signals=False, shutdown_timeout=1.0)
    await runner.setup()
    await web.TCPSite(runner, host, port).start()
    return runner
