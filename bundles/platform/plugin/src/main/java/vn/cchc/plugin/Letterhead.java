package vn.cchc.plugin;

import java.util.List;
import java.util.Optional;

/**
 * The fixed parts of a province's documents (Decree 30/2020/NĐ-CP, Appendix I).
 *
 * @param parent agency above, in capitals; empty for a People's Committee of a province
 * @param agency name of the issuing agency in capitals, a line each
 * @param place place name before the date
 * @param symbol symbol after the number, "/BC-UBND"
 * @param addressee "Kính gửi"
 * @param recipients lines of "Nơi nhận", without dashes; the last is the archive line
 * @param signature lines of capacity and title above the signature
 */
public record Letterhead(
        Optional<String> parent,
        List<String> agency,
        String place,
        String symbol,
        Optional<String> addressee,
        List<String> recipients,
        List<String> signature) {
    public Letterhead {
        agency = List.copyOf(agency);
        recipients = List.copyOf(recipients);
        signature = List.copyOf(signature);
    }
}
