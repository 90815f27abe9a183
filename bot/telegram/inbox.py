"""An update becomes what a person did, or nothing; only private chats are heard.

Which field of a message means what is one table. Every field of the library’s Message type stands in
exactly one of its lists (a test sees to it), so a new kind of content cannot be overlooked.
"""

from dataclasses import dataclass

from telegram import CallbackQuery, Chat, ChatMember, ChatMemberUpdated, Message, Update, User
from telegram.constants import ChatType

from bot.app.events import Incoming, Shared
from bot.people.address_card import ways_on

# Heard as words.
WORDS = ("text",)
# Heard as people.
PEOPLE = ("contact", "users_shared")
# Answered as “other”, by this name. Of a location nothing is read but that it came.
MEDIA = (
    # A venue comes with a location, an animation with a document, a live photo with a photo: the more
    # telling name first.
    "venue",
    "location",
    "animation",
    "live_photo",
    "photo",
    "document",
    "audio",
    "voice",
    "video",
    "video_note",
    "sticker",
    "poll",
    "checklist",
    "dice",
    "game",
    "story",
    "paid_media",
    "invoice",
    "giveaway",
    "giveaway_winners",
    "chat_shared",
    "web_app_data",
    "gift",
    "unique_gift",
)
# Telegram’s notes about the chat or about money: nobody said anything, nothing is answered.
SILENT = (
    "boost_added",
    "channel_chat_created",
    "chat_background_set",
    "chat_owner_changed",
    "chat_owner_left",
    "checklist_tasks_added",
    "checklist_tasks_done",
    "connected_website",
    "delete_chat_photo",
    "direct_message_price_changed",
    "forum_topic_closed",
    "forum_topic_created",
    "forum_topic_edited",
    "forum_topic_reopened",
    "general_forum_topic_hidden",
    "general_forum_topic_unhidden",
    "gift_upgrade_sent",
    "giveaway_completed",
    "giveaway_created",
    "group_chat_created",
    "left_chat_member",
    "managed_bot_created",
    "message_auto_delete_timer_changed",
    "migrate_from_chat_id",
    "migrate_to_chat_id",
    "new_chat_members",
    "new_chat_photo",
    "new_chat_title",
    "paid_message_price_changed",
    "passport_data",
    "pinned_message",
    "poll_option_added",
    "poll_option_deleted",
    "proximity_alert_triggered",
    "refunded_payment",
    "successful_payment",
    "suggested_post_approval_failed",
    "suggested_post_approved",
    "suggested_post_declined",
    "suggested_post_paid",
    "suggested_post_refunded",
    "supergroup_chat_created",
    "video_chat_ended",
    "video_chat_participants_invited",
    "video_chat_scheduled",
    "video_chat_started",
    "write_access_allowed",
)
# How, when and where something was said; never a message of its own.
AROUND = (
    "api_kwargs",
    "author_signature",
    "business_connection_id",
    "caption",
    "caption_entities",
    "chat",
    "date",
    "direct_messages_topic",
    "edit_date",
    "effect_id",
    "entities",
    "external_reply",
    "forward_origin",
    "from_user",
    "guest_bot_caller_chat",
    "guest_bot_caller_user",
    "guest_query_id",
    "has_media_spoiler",
    "has_protected_content",
    "is_automatic_forward",
    "is_from_offline",
    "is_paid_post",
    "is_topic_message",
    "link_preview_options",
    "media_group_id",
    "message_id",
    "message_thread_id",
    "paid_star_count",
    "quote",
    "reply_markup",
    "reply_to_checklist_task_id",
    "reply_to_message",
    "reply_to_poll_option_id",
    "reply_to_story",
    "sender_boost_count",
    "sender_business_bot",
    "sender_chat",
    "sender_tag",
    "show_caption_above_media",
    "suggested_post_info",
    "via_bot",
)
UNKNOWN = "unknown"  # content that this version of the library has no field for


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Somebody added the program to a group or a channel: it says a sentence (a group) and leaves."""

    update_id: int
    chat_id: int
    group: bool
    language: str


def read(update: Update) -> Incoming | Elsewhere | None:
    """What happened, or None where nothing needs an answer."""
    if update.message:
        return _said(update.update_id, update.message)
    if update.edited_message:
        return _edited(update.update_id, update.edited_message)
    if update.callback_query:
        return _pressed(update.update_id, update.callback_query)
    if update.my_chat_member:
        return _membership(update.update_id, update.my_chat_member)
    return None


def _said(update_id: int, message: Message) -> Incoming | Elsewhere | None:
    if message.chat.type != ChatType.PRIVATE:
        return _elsewhere(update_id, message.chat, message.from_user)
    if any(getattr(message, name) for name in SILENT):
        return None
    what, medium = _kind(message)
    return Incoming(
        update_id=update_id,
        telegram_id=message.chat.id,
        what=what,
        text=_words(message),
        message_id=message.message_id,
        medium=medium,
        shared=_people(message),
        language=_language(message.from_user),
        first_name=_first_name(message.from_user),
        forwarded=message.forward_origin is not None,
        at=int(message.date.timestamp()),
    )


def _kind(message: Message) -> tuple[str, str]:
    if message.text is not None:
        return "text", ""
    if message.contact or message.users_shared:
        return "shared", ""
    return "other", next((name for name in MEDIA if getattr(message, name)), UNKNOWN)


def _words(message: Message) -> str:
    """All that was typed, so that words of crisis are heard wherever they stand."""
    if message.poll:
        return "\n".join([message.poll.question, *(option.text for option in message.poll.options)])
    if message.checklist:
        return "\n".join([message.checklist.title, *(task.text for task in message.checklist.tasks)])
    return message.text or message.caption or ""


def _people(message: Message) -> tuple[Shared, ...]:
    if contact := message.contact:
        ways = ways_on(contact.vcard or "")
        return (Shared(contact.first_name, contact.phone_number, "", contact.last_name or "", ways),)
    if not message.users_shared:
        return ()
    return tuple(
        Shared(user.first_name or "", username=user.username or "", last_name=user.last_name or "")
        for user in message.users_shared.users
    )


def _edited(update_id: int, message: Message) -> Incoming | None:
    """Only changed words count: a live location, for one, is an edit every few seconds."""
    words = _words(message)
    if message.chat.type != ChatType.PRIVATE or not words:
        return None
    return Incoming(
        update_id=update_id,
        telegram_id=message.chat.id,
        what="edit",
        text=words,
        message_id=message.message_id,
        language=_language(message.from_user),
        first_name=_first_name(message.from_user),
        forwarded=message.forward_origin is not None,
        at=int((message.edit_date or message.date).timestamp()),
    )


def _pressed(update_id: int, query: CallbackQuery) -> Incoming | None:
    """A press acts on the presser’s own document, whatever the button says."""
    if query.message is None or query.message.chat.type != ChatType.PRIVATE or query.data is None:
        return None
    return Incoming(
        update_id=update_id,
        telegram_id=query.from_user.id,
        what="press",
        data=query.data,
        message_id=query.message.message_id,
        callback_id=query.id,
        language=_language(query.from_user),
        first_name=_first_name(query.from_user),
    )


def _membership(update_id: int, change: ChatMemberUpdated) -> Incoming | Elsewhere | None:
    status = change.new_chat_member.status
    gone = status in (ChatMember.BANNED, ChatMember.LEFT)
    if change.chat.type != ChatType.PRIVATE:
        return None if gone else _elsewhere(update_id, change.chat, change.from_user)
    return Incoming(
        update_id=update_id,
        telegram_id=change.chat.id,
        what="blocked" if gone else "unblocked",
        language=_language(change.from_user),
        first_name=_first_name(change.from_user),
        at=int(change.date.timestamp()),
    )


def _elsewhere(update_id: int, chat: Chat, user: User | None) -> Elsewhere:
    return Elsewhere(update_id, chat.id, group=chat.type != ChatType.CHANNEL, language=_language(user))


def _language(user: User | None) -> str:
    return (user.language_code or "") if user else ""


def _first_name(user: User | None) -> str:
    return user.first_name if user else ""
