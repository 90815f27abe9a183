### Pieces that the program writes into screens.

# One line of the summary before saving.
summary-line = { $label }: { $value }
knows-nothing = بلا علم بأي شيء
knows-hard_time = على علم بأن الوقت صعب
knows-self_harm = على علم بإيذاء النفس
knows-everything = على علم بكل شيء
# One person: left out of what is taken along; kept, but not on the list.
private = خاص: لا يظهر في “للأخذ معي”
archived = البطاقة محفوظة، لكن خارج قائمتك
quote = “{ $words }”
times = { $days } الساعة { $time } (بتوقيت { $zone })
every-day = كل يوم
list-separator = ،
part-separator = ؛
gone = لم يعد هذا الشخص في قائمتك.

# The emergency number. Where ambulance and police have two, the one that is needed more comes first.
emergency-one = { $number }
emergency-mobiles = { $number } (يعمل من الهاتف المحمول في بلدان كثيرة)
emergency-ambulance-first = { $ambulance } (الإسعاف) أو { $police } (الشرطة)
emergency-police-first = { $police } (الشرطة) أو { $ambulance } (الإسعاف)

# A line to call or to write to. The number stands on its own line, so that a thumb can tap it.
# $about: whose line it is, for whom, where, in which language, what it costs, when somebody answers.
# The word before $about makes the line run from the right, whatever the name is written in.
line-voice = خط { $about }:
    { $number }
# Not on the line of the number: beside Arabic words, the groups of its digits would change places.
line-press = { $number }
    (ثم الضغط على { $press })
line-text = { $keyword ->
    [none] خط { $about }. رسالة نصية إلى:
   *[other] خط { $about }. إرسال { $keyword } في رسالة نصية إلى:
}
    { $number }
line-whatsapp = خط { $about }. واتساب:
    { $number }
line-chat = خط { $about }. دردشة:
    { $address }
line-gone = لم يعد هذا الخط في القائمة.
line-always = ليلًا ونهارًا
line-opening = { $days } من { $from } إلى { $to }
line-hours-unknown = أوقات الرد غير معروفة
line-free = مجانًا
line-charged = بتكلفة مكالمة عادية
line-region = في { $region } فقط
line-languages = لغة الحديث: { $languages }
line-ages = العمر: { $ages }
line-ages-under = العمر: أقل من { $ages }
line-for-under_18 = للأطفال والشباب
line-for-adults = للبالغين
line-for-parents = للآباء والأمهات
line-for-men = للرجال
line-for-women = للنساء
line-for-lgbtq = لمجتمع الميم (LGBTQ)
line-for-indigenous = للشعوب الأصلية
line-for-muslims = للمسلمين
line-for-veterans = لمن خدموا في الجيش

# The hour on the person's own clock. $time: such as 2:10.
hour-now = { $part_of_day ->
    [night] الساعة الآن { $time } ليلًا.
    [morning] الساعة الآن { $time } صباحًا.
    [afternoon] الساعة الآن { $time } بعد الظهر.
   *[evening] الساعة الآن { $time } مساءً.
}
# From when somebody can be reached. $day: today or tomorrow; $time: such as 8:00.
from-when = { $day ->
    [today] من الساعة { $time }
   *[tomorrow] غدًا من الساعة { $time }
}

# One thing that is kept in one's own corner.
corner-line = · { $words }

# When the weekly note about small steps comes.
weekly-times = كل أسبوع، { $day } الساعة { $time }
