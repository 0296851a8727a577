package quanze.queries.edition;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import quanze.queries.cypher.Row;
import quanze.queries.register.Register;
import quanze.queries.time.Known;

/** Reads editions and findings as statements return them. */
public final class EditionRows {

	private EditionRows() {
	}

	/** An edition from its node. */
	public static ListEdition edition(Row row) {
		return new ListEdition(row.string("code"), row.string("kind"),
				Objects.requireNonNullElse(row.text("title"), ""),
				row.text("publisher"), row.integer("batch"), row.text("documentNumber"), row.date("issuedOn"),
				row.date("effectiveOn"), row.text("area"), row.text("file"), row.text("sha256"),
				Objects.requireNonNullElse(row.integer("rows"), 0),
				ListEdition.Status.valueOf(row.string("status")),
				row.instant("recordedAt"));
	}

	static List<Known<Finding>> findings(Row row) {
		return row.rows("findings").stream()
				.map(it -> Register.known(it, finding(row.string("code"), it)))
				.sorted(Comparator.comparing(it -> it.value().order()))
				.toList();
	}

	/** A finding from its node. */
	static Finding finding(String edition, Row row) {
		return new Finding(edition, row.string("uid"), row.string("kind"),
				Finding.Severity.valueOf(row.string("severity")),
				row.string("message"), row.text("file"), row.text("sheet"), row.integer("row"),
				row.text("column"),
				row.text("text"), row.text("suggestion"));
	}
}
