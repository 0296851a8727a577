package quanze.api.file;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import quanze.api.error.Refused;
import quanze.api.rdf.JsonLd;
import quanze.api.rdf.Resource;
import quanze.api.rdf.Resources;
import quanze.queries.Queries;
import quanze.queries.error.Wording;
import quanze.queries.export.EntryKind;
import quanze.queries.time.Moment;
import tools.jackson.core.JsonGenerator;

/** What is at the IRI of a thing: the thing in JSON-LD. */
@RestController
class ThingController {

	private static final String RESPONSIBILITY = "responsibility";

	private static final Map<String, EntryKind> KINDS = Map.of("admission", EntryKind.ADMISSION, "agency",
			EntryKind.AGENCY, "area", EntryKind.AREA, "data-resource", EntryKind.DATA_RESOURCE,
			"incident-type", EntryKind.INCIDENT_TYPE, "provision", EntryKind.LEGAL_BASIS, "instrument",
			EntryKind.LEGAL_INSTRUMENT, "edition", EntryKind.LIST_EDITION, "matter", EntryKind.MATTER,
			"power", EntryKind.POWER);

	private final Queries queries;

	private final Resources resources;

	private final JsonLd jsonLd;

	ThingController(Queries queries, Resources resources, JsonLd jsonLd) {
		this.queries = queries;
		this.resources = resources;
		this.jsonLd = jsonLd;
	}

	@GetMapping("/{kind:admission|agency|area|data-resource|edition|incident-type|instrument|matter|power|provision|responsibility}/{code}")
	void thing(@PathVariable String kind, @PathVariable String code, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		Parameters parameters = new Parameters(request.getParameterMap());
		Moment moment = parameters.moment(queries.moments());
		parameters.complete();
		Resource resource = found(kind, code, moment).map(resources::of)
				.orElseThrow(() -> Refused.missing(Wording.of("there is no %s %.80s on %s",
						"没有该条目：%s %.80s（%s）", kind, code, moment.asOf())));
		response.setContentType(JsonLd.TYPE);
		try (JsonGenerator json = jsonLd.generator(response.getOutputStream())) {
			json.writeStartObject();
			json.writeStringProperty("@context", resources.context());
			jsonLd.writeProperties(resource, json);
			json.writeEndObject();
		}
	}

	private Optional<Object> found(String kind, String code, Moment moment) {
		return kind.equals(RESPONSIBILITY)
				? queries.responsibilities().byCode(code, moment).map(it -> it)
				: queries.export().one(Objects.requireNonNull(KINDS.get(kind)), code, moment);
	}
}
