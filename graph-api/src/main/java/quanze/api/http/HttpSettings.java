package quanze.api.http;

import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How questions are taken and answered over HTTP, under {@code quanze.http}.
 *
 * @param cacheControl
 *            what caches may do with an answer to a GET request; the default lets them keep it and
 *            ask each time whether it is still right
 * @param origins
 *            from which pages in a browser may ask, such as {@code https://portal.example.cn};
 *            {@code *} for all; empty for this application's own alone
 */
@ConfigurationProperties("quanze.http")
record HttpSettings(@DefaultValue("no-cache") String cacheControl, @DefaultValue List<String> origins) {
}
