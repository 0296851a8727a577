package quanze.loaders.edition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import quanze.loaders.report.Finding;
import quanze.loaders.source.Manifest;

/**
 * Checks what a list holds before anything is written: codes are there and unique, counts are as
 * expected.
 */
final class Checks {

	private final Content content;

	private final Findings findings;

	Checks(Content content, Findings findings) {
		this.content = content;
		this.findings = findings;
	}

	/**
	 * @param read
	 *            data rows read
	 */
	void check(Manifest manifest, int read) {
		checkCodes();
		var counts = counts(read);
		manifest.expect().forEach((what, expected) -> {
			var found = counts.get(what);
			if (found == null) {
				findings.overall(Finding.Kind.COUNT_MISMATCH,
						"found \"%s\" in the manifest's expect, expected one of %s".formatted(what,
								counts.keySet()));
			} else if (!found.equals(expected)) {
				findings.overall(Finding.Kind.COUNT_MISMATCH,
						"found %d %s, expected %d".formatted(found, what, expected));
			}
		});
	}

	private void checkCodes() {
		var seen = new HashMap<String, Source>();
		switch (content) {
			case Content.AreaRegister it ->
				it.areas().forEach(e -> check(e.value().code(), e.source(), seen));
			case Content.AgencyRegister it ->
				it.agencies().forEach(e -> check(e.value().code(), e.source(), seen));
			case Content.InstrumentRegister it ->
				it.instruments().forEach(e -> check(e.value().name(), e.source(), seen));
			case Content.ProvisionRegister it ->
				it.articles().forEach(e -> check(e.value().basis().code(), e.source(), seen));
			case Content.IncidentCatalogue it ->
				it.incidents().forEach(e -> check(e.value().code(), e.source(), seen));
			case Content.Matters it -> it.matters().forEach(e -> check(e.code(), e.source(), seen));
			case Content.Powers it -> it.powers().forEach(e -> check(e.code(), e.source(), seen));
			case Content.Admissions it -> it.admissions().forEach(e -> check(e.code(), e.source(), seen));
			case Content.DataShares it -> it.resources().forEach(e -> check(e.code(), e.source(), seen));
		}
	}

	private void check(String code, Source source, Map<String, Source> seen) {
		if (code.isBlank()) {
			findings.at(source, Finding.Kind.INVALID_VALUE, "found no code, expected one", code);
			return;
		}
		var first = seen.putIfAbsent(code, source);
		if (first != null) {
			findings.at(source, Finding.Kind.DUPLICATE,
					"found %s again, expected it once; it is in row %d already".formatted(code, first.row()),
					code);
		}
	}

	private Map<String, Long> counts(int read) {
		var counts = new TreeMap<String, Long>();
		counts.put("rows", (long) read);
		switch (content) {
			case Content.Matters it -> {
				counts.put("matters", (long) it.size());
				var agencies = new HashSet<String>();
				it.matters().forEach(matter -> matter.responsibilities()
						.forEach(responsibility -> agencies.addAll(responsibility.bearer().agencies())));
				counts.put("agencies", (long) agencies.size());
			}
			case Content.Powers it -> {
				var holders = new HashSet<String>();
				it.powers().forEach(power -> add(power.holder(), holders));
				counts.put("agencies", (long) holders.size());
			}
			case Content.DataShares it -> {
				var providers = new HashSet<String>();
				it.resources()
						.forEach(resource -> resource.providers().forEach(them -> add(them, providers)));
				counts.put("agencies", (long) providers.size());
				counts.put("records", it.resources().stream().mapToLong(DataResource::records).sum());
			}
			case Content.ProvisionRegister it -> {
				counts.put("articles", (long) it.size());
				counts.put("instruments", it.articles().stream()
						.map(e -> e.value().basis().instrument().key()).distinct().count());
			}
			case Content.AreaRegister _,Content.AgencyRegister _,Content.InstrumentRegister _,Content.IncidentCatalogue _,Content.Admissions _ ->
				{
				}
		}
		return counts;
	}

	private static void add(@Nullable Bearer bearer, Set<String> names) {
		if (bearer != null) {
			names.add(bearer.agencies().isEmpty() ? bearer.text() : bearer.agencies().getFirst());
		}
	}

}
