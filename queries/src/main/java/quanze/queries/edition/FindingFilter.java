package quanze.queries.edition;

import org.jspecify.annotations.Nullable;

/**
 * Which findings are wanted; null where it does not matter.
 *
 * @param edition
 *            code of the edition
 * @param kind
 *            what is wrong, in upper case
 */
public record FindingFilter(@Nullable String edition, @Nullable String kind,
		Finding.@Nullable Severity severity) {

	boolean accepts(Finding finding) {
		return (kind == null || kind.equals(finding.kind()))
				&& (severity == null || severity == finding.severity());
	}
}
