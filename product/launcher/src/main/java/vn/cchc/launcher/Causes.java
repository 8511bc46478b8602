package vn.cchc.launcher;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.BundleException;

/** Put the framework's reasons into words that name what is missing. */
final class Causes {

    private static final Pattern MISSING =
            Pattern.compile("osgi\\.(wiring\\.package|extender|service|wiring\\.bundle|wiring\\.host|ee)=([\\w.\\-]+)");

    private static final Pattern SERVICE = Pattern.compile("osgi\\.service;.*?objectClass=([\\w.\\-]+)");

    private Causes() {}

    static String of(Throwable thrown) {
        String message = String.valueOf(thrown.getMessage());
        if (thrown instanceof BundleException e && e.getType() == BundleException.RESOLVE_ERROR) {
            return missing(message);
        }
        return "không khởi động được, " + reason(thrown);
    }

    /** Say what lies at the bottom of a chain of exceptions. */
    static String reason(Throwable thrown) {
        Throwable root = root(thrown);
        return root.getMessage() == null ? root.getClass().getName() : root.getMessage();
    }

    private static String missing(String message) {
        // The framework names the chain of bundles that need each other; the last one is the reason.
        Matcher matcher = MISSING.matcher(message);
        String found = "";
        while (matcher.find()) {
            found = switch (matcher.group(1)) {
                case "wiring.package" -> "thiếu gói " + matcher.group(2);
                case "extender" -> "thiếu thành phần mở rộng " + matcher.group(2);
                case "ee" -> "cần phiên bản Java khác (" + matcher.group(2) + ")";
                default -> "thiếu mô-đun " + matcher.group(2);
            };
        }
        Matcher service = SERVICE.matcher(message);
        if (found.isEmpty() && service.find()) {
            found = "thiếu dịch vụ " + service.group(1);
        }
        return found.isEmpty() ? "không ghép nối được, " + message : found;
    }

    private static Throwable root(Throwable thrown) {
        Throwable at = thrown;
        while (at.getCause() != null && at.getCause() != at) {
            at = at.getCause();
        }
        return at;
    }
}
