package nl.sluitend.server.http;

import io.vertx.core.MultiMap;
import java.util.Map;

/// The headers that stand on every answer, whatever it is. The page needs nothing from elsewhere
/// and nothing inline, so the policy allows neither.
final class SecurityHeaders {

    private static final String POLICY =
            String.join(
                    "; ",
                    "default-src 'none'",
                    "script-src 'self'",
                    "style-src 'self'",
                    "img-src 'self'",
                    "font-src 'self'",
                    "connect-src 'self'",
                    "manifest-src 'self'",
                    "worker-src 'self'",
                    "base-uri 'none'",
                    "form-action 'self'",
                    "frame-ancestors 'none'");

    private static final Map<String, String> ALWAYS =
            Map.of(
                    "Content-Security-Policy",
                    POLICY,
                    "X-Content-Type-Options",
                    "nosniff",
                    "X-Frame-Options",
                    "DENY",
                    "Referrer-Policy",
                    "no-referrer",
                    "Cross-Origin-Opener-Policy",
                    "same-origin",
                    "Cross-Origin-Resource-Policy",
                    "same-origin",
                    "Permissions-Policy",
                    "camera=(), display-capture=(), geolocation=(), microphone=(), "
                            + "payment=(), usb=()",
                    "Cache-Control",
                    "no-store");

    private static final String TWO_YEARS = "max-age=63072000";

    private final boolean https;

    SecurityHeaders(boolean https) {
        this.https = https;
    }

    void putOn(MultiMap headers) {
        ALWAYS.forEach(headers::set);
        if (https) {
            headers.set("Strict-Transport-Security", TWO_YEARS);
        }
    }
}
