package quanze.api.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import quanze.api.error.ErrorCode;
import quanze.api.error.Fault;
import quanze.api.error.Refused;
import quanze.api.limits.Exceeded;
import quanze.api.limits.Limits;
import quanze.queries.error.Wording;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads requests: the parameters of a GET request, or the body of a POST request. */
@Component
class Asking {

	private final JsonMapper json;

	private final Limits limits;

	Asking(JsonMapper json, Limits limits) {
		this.json = json;
		this.limits = limits;
	}

	/**
	 * What the URL asks: texts as they are, objects as JSON.
	 *
	 * @throws Refused
	 *             when it is no request
	 */
	Asked parameters(HttpServletRequest request) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("query", request.getParameter("query"));
		parameters.put("documentId", request.getParameter("documentId"));
		parameters.put("operationName", request.getParameter("operationName"));
		parameters.put("variables", parsed("variables", request));
		parameters.put("extensions", parsed("extensions", request));
		return Asked.of(parameters);
	}

	/**
	 * What the body asks.
	 *
	 * @throws Refused
	 *             when it is no request, or none in JSON and UTF-8
	 */
	Body body(HttpServletRequest request) throws IOException {
		checkType(request.getContentType());
		return switch (read(request)) {
			case Map<?, ?> one -> new Body(List.of(Asked.of(one)), false);
			case List<?> many -> new Body(batch(many), true);
			case null, default -> throw noRequest();
		};
	}

	private @Nullable Object read(HttpServletRequest request) throws IOException {
		try {
			return json.readValue(request.getInputStream(), Object.class);
		} catch (JacksonException ex) {
			if (ex.getCause() instanceof IOException fault) {
				throw fault;
			}
			throw noRequest();
		}
	}

	private List<Asked> batch(List<?> many) {
		if (many.size() > limits.batch()) {
			throw new Refused(Exceeded.by("batch", many.size(), limits.batch(),
					Wording.of("the request has %d operations; at most %d", "一次请求含 %d 个操作；最多 %d 个",
							many.size(), limits.batch())));
		}
		if (many.isEmpty()) {
			throw noRequest();
		}
		return many.stream().map(it -> it instanceof Map<?, ?> one ? Asked.of(one) : null).map(it -> {
			if (it == null) {
				throw noRequest();
			}
			return it;
		}).toList();
	}

	private @Nullable Object parsed(String name, HttpServletRequest request) {
		String text = request.getParameter(name);
		try {
			return text == null || text.isBlank() ? null : json.readValue(text, Object.class);
		} catch (JacksonException ex) {
			throw new Refused(
					Fault.of(ErrorCode.BAD_REQUEST, "the parameter %s is not JSON", "参数 %s 不是 JSON", name)
							.with("argument", name));
		}
	}

	/** A body of another type may come from any page without its browser asking. */
	private static void checkType(@Nullable String header) {
		try {
			MediaType type = header == null ? null : MediaType.parseMediaType(header);
			if (type != null && type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)
					&& (type.getCharset() == null || type.getCharset().equals(StandardCharsets.UTF_8))) {
				return;
			}
		} catch (InvalidMediaTypeException ex) {
			// answered below
		}
		throw new Refused(HttpStatus.UNSUPPORTED_MEDIA_TYPE,
				Fault.of(ErrorCode.BAD_REQUEST,
						"the body's Content-Type is not application/json in UTF-8",
						"请求体的 Content-Type 须为 UTF-8 的 application/json"),
				Map.of("Accept", MediaType.APPLICATION_JSON_VALUE));
	}

	private static Refused noRequest() {
		return new Refused(Fault.of(ErrorCode.BAD_REQUEST,
				"the body is no GraphQL request: an object in JSON with the text \"query\" and, where it has any, the object \"variables\"",
				"请求体不是 GraphQL 请求：须为 JSON 对象，含文本 query，如有变量则含对象 variables"));
	}

	/**
	 * @param isBatch
	 *            whether the answer has to be a list
	 */
	record Body(List<Asked> operations, boolean isBatch) {
	}
}
