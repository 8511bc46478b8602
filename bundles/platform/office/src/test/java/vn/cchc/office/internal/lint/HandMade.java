package vn.cchc.office.internal.lint;

/** A report as somebody lays it out without styles. */
final class HandMade {

    private HandMade() {}

    static String html(String font, String align) {
        String text =
                "<p style=\"text-align:" + align + "; text-indent:1.27cm; margin-bottom:6pt\">Công tác cải cách hành"
                        + " chính trên địa bàn tỉnh được thực hiện thường xuyên, đạt kết quả theo kế hoạch đã đề ra.</p>";
        return "<html><head><meta charset=\"utf-8\"><style>body{font-family:'" + font
                + "';font-size:14pt}</style></head>"
                + "<body><table><tr><td><p align=center><b>SỞ NỘI VỤ</b></p></td><td><p align=center><b>CỘNG HÒA XÃ HỘI CHỦ"
                + " NGHĨA VIỆT NAM</b></p><p align=center><b>Độc lập - Tự do - Hạnh phúc</b></p></td></tr><tr><td>"
                + "<p align=center>Số: 15/BC-SNV</p></td><td><p align=center><i>Đắk Lắk, ngày 15 tháng 5 năm 2025</i></p>"
                + "</td></tr></table><p align=center><b>BÁO CÁO</b></p><p align=center><b>Kết quả quý I</b></p>" + text
                + text
                + "</body></html>";
    }
}
