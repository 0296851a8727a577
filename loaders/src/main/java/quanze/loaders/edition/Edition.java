package quanze.loaders.edition;

import java.util.List;

import quanze.loaders.report.Finding;
import quanze.loaders.source.ListFolder;

/**
 * One published list understood and checked, not yet written.
 *
 * @param list
 *            the folder
 * @param read
 *            data rows read
 * @param content
 *            what it holds
 * @param findings
 *            what it gets wrong or cannot say; an {@code ERROR} among them forbids writing
 */
public record Edition(ListFolder list, int read, Content content, List<Finding> findings) {

	public Edition {
		findings = List.copyOf(findings);
	}

	public boolean isLoadable() {
		return findings.stream().noneMatch(it -> it.severity() == Finding.Severity.ERROR);
	}

}
