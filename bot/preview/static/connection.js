// What people do goes out as small requests; every change comes in over a socket that opens itself again.

const LONGEST_PAUSE = 5000;

export function listen(onChange, onState) {
  let pause = 250;
  const open = () => {
    const socket = new WebSocket(`${location.protocol === "https:" ? "wss" : "ws"}://${location.host}/page/socket`);
    socket.addEventListener("open", () => {
      pause = 250;
      onState(true);
    });
    socket.addEventListener("message", (event) => onChange(JSON.parse(event.data)));
    socket.addEventListener("close", () => {
      onState(false);
      setTimeout(open, pause);
      pause = Math.min(pause * 2, LONGEST_PAUSE);
    });
  };
  open();
}

// Resolves to the answer; rejects with a sentence for the person.
async function post(path, body) {
  let answer;
  try {
    answer = await fetch(path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
  } catch {
    throw new Error("The preview is not running any more");
  }
  const found = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Error(found.error || "That did not work");
  return found;
}

export const act = (personId, what, body = {}) => post(`/page/people/${personId}/${what}`, body);
export const moveClock = (body) => post("/page/clock", body);
export const fileAddress = (fileId, download = false) => `/page/files/${encodeURIComponent(fileId)}${download ? "?download" : ""}`;
