package quanze.loaders.source;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a publisher says of an edition, as {@code list.json} holds it.
 *
 * @param kind
 *            what the list holds
 * @param title
 *            title as published
 * @param publisher
 *            who published it, as text
 * @param area
 *            code of the area that the list is for
 * @param batch
 *            number of the batch; {@code null} for lists without batches
 * @param documentNumber
 *            number of the document that brought it (文号), if any
 * @param issuedOn
 *            day of issue
 * @param effectiveOn
 *            day from which it holds
 * @param file
 *            name of the published file, within the manifest's folder
 * @param expect
 *            what the file must hold: counts by name ({@code rows}, {@code matters},
 *            {@code agencies} …)
 * @param adjusts
 *            codes of the editions whose matters this one changes, removes or adds to
 * @param columns
 *            our column name → the header that this file uses for it, where it is none of the known
 *            ones
 * @param codePrefix
 *            what is put before the codes of powers, admissions, services and shared data, for
 *            another area's list may number alike; empty where the codes are used as published
 */
public record Manifest(ListKind kind, String title, String publisher, String area, @Nullable Integer batch,
		@Nullable String documentNumber, LocalDate issuedOn, LocalDate effectiveOn, String file,
		Map<String, Long> expect, List<String> adjusts, Map<String, String> columns, String codePrefix) {

	public Manifest {
		expect = Map.copyOf(expect);
		adjusts = List.copyOf(adjusts);
		columns = Map.copyOf(columns);
	}

	/** The code of an entry by what the list says; one that bears the prefix already is kept. */
	public String code(String published) {
		return published.startsWith(codePrefix) ? published : codePrefix + published;
	}

}
