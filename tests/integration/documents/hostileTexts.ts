/** Every vowel's marks and tones. */
export const EVERY_TONE =
  'Nguyễn Thị Ngọc Ảnh, Đỗ Quỳnh Hương, Lò Văn Ửng, Giàng A Dế, Ỷ Ỵ Ỹ Ặ Ẵ Ẳ Ằ Ắ';

/** What nobody should be able to do harm or damage with, by what it tries. */
export const HOSTILE: Readonly<Record<string, string>> = {
  'control characters': 'a\u0000b\u0001c\u0007d\u001Be\u007Ff\u0085g\uFFFEh',
  'a surrogate alone': 'a\uD800b\uDC00c',
  'directions turned round': 'trước \u202Eđảo\u202C sau \u2067x\u2069 \u200Fy\u200E',
  'signs without width': 'a\u200Bb\u200Cc\u200Dd\uFEFFe\u2060f',
  'a script': '<script>alert(1)</script><!-- --> ]]> &amp; &#0; "\'',
  'Typst markup':
    '#import "/etc/passwd": * #panic() $x^2$ @x <a> *đậm* _nghiêng_ = Đề /* */ // \\ `#sys`',
  'Word fields': '{ INCLUDETEXT "C:\\\\x" } { MERGEFIELD a } \\* MERGEFORMAT DDEAUTO',
  formulas: "=1+1 +1 -1 @SUM(A1) \t=cmd|' /C calc'!A0",
  'several lines': 'một\r\nhai\nba\u2028bốn\rnăm',
  'signs of other scripts': 'ລາວ 中文 😀 ☃',
  'letters taken apart': 'Đie\u0323\u0302n Bie\u0302n',
  'every tone': EVERY_TONE,
};
