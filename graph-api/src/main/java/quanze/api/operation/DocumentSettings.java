package quanze.api.operation;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which documents run, under {@code quanze.documents}.
 *
 * @param persisted
 *            whether documents are kept by their hash, for those who ask by it
 * @param trusted
 *            file of the documents that are registered: no other runs; null where any may
 */
@ConfigurationProperties("quanze.documents")
record DocumentSettings(@DefaultValue("true") boolean persisted, @Nullable Path trusted) {
}
