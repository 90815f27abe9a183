### Words that many screens share.

help = المساعدة الآن
people-key = أشخاصي
home = الرئيسية
back = رجوع
skip = تخطٍّ
stop = إيقاف
# In a form that keeps what was given so far.
enough = يكفي إلى هنا
carry-on = متابعة
done = تم
save = حفظ
change = تغيير شيء
ticked = ✓ { $label }
more = المزيد
earlier = السابق
type-here = للكتابة هنا، أو ضغط زر

# Where the operator has given no name.
operator-unnamed = من يدير هذا البوت

# Shown when a button of an older message was pressed.
stale = كان هذا الزر من وقت سابق. أنت الآن هنا.

# Shown when somebody typed where there are buttons.
use-buttons = يُرجى اختيار أحد الأزرار.

# Shown when the last text could not be used, and the step has no words of its own for it.
retry = يُرجى ألا يزيد النص على { $limit } من الحروف.

# F5: a text that the bot has no answer for. A moment to show help, not an error.
not-understood =
    لدي إجابات ثابتة فقط، فلا يمكنني الرد على هذا.
    إن كان الوقت صعبًا الآن، فقد يساعدك هذا:

# F7: a voice message, a photo, a sticker and the like. $medium says which.
medium = { $medium ->
    [voice] لا يمكنني سماع الرسائل الصوتية. لا أحد يمكنه سماعها هنا.
    [photo] لا يمكنني رؤية الصور. لا أحد ينظر إليها هنا.
    [sticker] هذا ملصق. يمكنني قراءة الكلمات فقط.
    [location] لا أنظر إلى المواقع، ولم أحفظ هذا الموقع.
    [document] لا يمكنني فتح الملفات. لا أحد ينظر إليها هنا.
    [video] لا يمكنني مشاهدة الفيديو. لا أحد ينظر إليه هنا.
    [forwarded] هذه الرسالة من محادثة أخرى. أعتمد فقط على ما كتبته بنفسك.
   *[other] يمكنني قراءة الكلمات والأزرار فقط.
}
    إن كنت بحاجة إلى شخص الآن، يُرجى الضغط على “المساعدة الآن”.

# An edited message never runs anything again.
edited = رأيت أنك غيّرت رسالة. أعتمد على أحدث رسالة، فإن كان الأمر مهمًا، يُرجى كتابتها هنا من جديد.

welcome-back = أهلًا من جديد، { $me }. كل شيء كما تركته.
welcome-back-plain = أهلًا من جديد. كل شيء كما تركته.

# G4: said once in a group, before leaving it.
group =
    أعمل في محادثة خاصة فقط، كي لا يرى غيرك الناس الذين إلى جانبك.
    يُرجى فتح محادثة معي. سأغادر هذه المجموعة الآن.

# The message that brings the two keys under the text field.
keys = الزران في الأسفل متاحان لك دائمًا.

# While nothing can be saved.
store-trouble = لا يمكنني الآن حفظ أي شيء أو البحث عنه. الأرقام أعلاه ما زالت تعمل.

# A damaged record: it is never overwritten.
unreadable =
    لا يمكن الآن قراءة ما هو محفوظ عنك. ربما يمكن لمن يدير هذا البوت إصلاح ذلك.
    /forget لمسحه
erased-unread =
    ما كان محفوظًا عنك تم مسحه.
    /start للبدء من جديد

# Nobody has used this for a long time.
unused =
    مر وقت طويل، لذلك سأمسح قائمتك بعد شهر.
    للاحتفاظ بها، يكفي الضغط على أي زر.

description =
    قائمة خاصة بالناس الذين إلى جانبك: من هم، وكيف يمكن الوصول إليهم، وما يقال لهم. وفيها خطوط مساعدة. هذا برنامج. لا أحد يقرأ المحادثة.
short-description = قائمة خاصة بالناس الذين إلى جانبك، وخطوط مساعدة. هذا برنامج، وليس إنسانًا.
