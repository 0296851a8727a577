package quanze.queries.export;

import org.jspecify.annotations.Nullable;

/**
 * Something that was handed over.
 *
 * @param node
 *            its record; null when there is none at that moment: it is gone
 */
public record Entry(EntryKind kind, String code, @Nullable Object node) {
}
