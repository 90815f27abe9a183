// All that the page knows, kept true by the changes that come in.

export class World {
  constructor() {
    this.chats = new Map();
    this.contacts = [];
    this.bot = {};
    this.clock = null;
    this.stored = {};
    this.watchers = [];
  }

  watch(watcher) {
    this.watchers.push(watcher);
  }

  take(change) {
    const apply = this[`take_${change.kind}`];
    if (apply) apply.call(this, change);
    for (const watcher of this.watchers) watcher(change);
  }

  take_world({ chats, contacts, bot }) {
    this.contacts = contacts;
    this.bot = bot;
    this.chats = new Map(
      chats.map(({ state, messages }) => [
        state.user.id,
        { state, messages: new Map(messages.map((message) => [message.message_id, message])) },
      ]),
    );
  }

  take_message({ chat, message }) {
    this.chats.get(chat).messages.set(message.message_id, message);
  }

  take_gone({ chat, message_ids }) {
    for (const id of message_ids) this.chats.get(chat).messages.delete(id);
  }

  take_chat({ chat, state }) {
    this.chats.get(chat).state = state;
  }

  take_profile({ bot }) {
    this.bot = bot;
  }

  take_clock({ now, due, stored }) {
    this.clock = { at: new Date(now), since: performance.now(), due: due ? new Date(due) : null };
    this.stored = stored;
  }

  now() {
    return this.clock ? new Date(this.clock.at.getTime() + performance.now() - this.clock.since) : new Date();
  }
}
