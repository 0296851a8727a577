package quanze.api.http;

import java.io.IOException;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletionException;

import graphql.language.OperationDefinition.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.AlternativeJdkIdGenerator;
import org.springframework.util.IdGenerator;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import quanze.api.error.ErrorCode;
import quanze.api.error.Incident;
import quanze.api.error.Refused;
import quanze.api.limits.Limits;
import quanze.api.limits.Spent;
import quanze.api.operation.Allowed;
import quanze.queries.Queries;
import quanze.queries.cypher.Deadline;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers GraphQL over HTTP as its specification says. In the thread of the request: what is asked
 * is mostly in memory, and the threads are virtual.
 */
@Component
@ConditionalOnWebApplication
class Endpoint {

	private static final Allowed READING = new Allowed(EnumSet.of(Operation.QUERY));

	private static final Allowed WRITING = new Allowed(EnumSet.of(Operation.QUERY, Operation.MUTATION));

	private final IdGenerator ids = new AlternativeJdkIdGenerator();

	private final WebGraphQlHandler handler;

	private final Asking asking;

	private final Tags tags;

	private final Queries queries;

	private final LocaleResolver locales;

	private final JsonMapper json;

	private final HttpSettings settings;

	private final Limits limits;

	Endpoint(WebGraphQlHandler handler, Asking asking, Tags tags, Queries queries, LocaleResolver locales,
			JsonMapper json, HttpSettings settings, Limits limits) {
		this.handler = handler;
		this.asking = asking;
		this.tags = tags;
		this.queries = queries;
		this.locales = locales;
		this.json = json;
		this.settings = settings;
		this.limits = limits;
	}

	/** A question in the URL: may be kept by caches. */
	ServerResponse get(ServerRequest request) {
		AnswerType type = AnswerType.of(request.headers().accept());
		Asked asked = asking.parameters(request.servletRequest());
		boolean isFresh = queries.staleSince().isEmpty();
		String tag = tags.of(asked, type);
		if (isFresh && request.headers().header(HttpHeaders.IF_NONE_MATCH).stream()
				.anyMatch(it -> it.contains(tag) || it.equals("*"))) {
			return ServerResponse.status(HttpStatus.NOT_MODIFIED).header(HttpHeaders.ETAG, tag)
					.header(HttpHeaders.CACHE_CONTROL, settings.cacheControl())
					.header(HttpHeaders.VARY, HttpHeaders.ACCEPT).build();
		}
		WebGraphQlResponse answer = run(request, asked, READING, new Spent());
		ServerResponse.BodyBuilder response = response(type, answer);
		if (isFresh && answer.isValid() && answer.getErrors().isEmpty()
				&& queries.staleSince().isEmpty()) {
			response.header(HttpHeaders.ETAG, tag)
					.header(HttpHeaders.CACHE_CONTROL, settings.cacheControl());
		} else {
			response.header(HttpHeaders.CACHE_CONTROL, "no-store");
		}
		return response.header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
				.build((servletRequest, servletResponse) -> write(servletResponse, answer.toMap()));
	}

	/** A question in the body, or several. */
	ServerResponse post(ServerRequest request) throws IOException {
		AnswerType type = AnswerType.of(request.headers().accept());
		Asking.Body body = asking.body(request.servletRequest());
		List<WebGraphQlResponse> answers = Deadline.within(limits.time(),
				() -> run(request, body.operations()));
		if (body.isBatch()) {
			return ServerResponse.ok().contentType(type.mediaType())
					.build((servletRequest, servletResponse) -> write(servletResponse,
							answers.stream().map(WebGraphQlResponse::toMap).toList()));
		}
		WebGraphQlResponse answer = answers.getFirst();
		return response(type, answer)
				.build((servletRequest, servletResponse) -> write(servletResponse, answer.toMap()));
	}

	/** One after the other, within the time and the cost of one request. */
	private List<WebGraphQlResponse> run(ServerRequest request, List<Asked> operations) {
		Spent spent = new Spent();
		return operations.stream().map(it -> run(request, it, WRITING, spent)).toList();
	}

	private WebGraphQlResponse run(ServerRequest request, Asked asked, Allowed allowed, Spent spent) {
		HttpServletRequest servlet = request.servletRequest();
		WebGraphQlRequest question = new WebGraphQlRequest(URI.create(servlet.getRequestURI()),
				request.headers().asHttpHeaders(), null, request.remoteAddress().orElse(null),
				request.attributes(), asked, ids.generateId().toString(), locales.resolveLocale(servlet));
		question.configureExecutionInput((input, builder) -> builder
				.graphQLContext(Map.of(Allowed.class, allowed, Spent.class, spent)).build());
		try {
			return Objects.requireNonNull(handler.handleRequest(question).toFuture().join());
		} catch (CompletionException ex) {
			throw ex.getCause() instanceof Refused refused
					? refused
					: new Refused(HttpStatus.INTERNAL_SERVER_ERROR, Incident.of(ex, "an operation"),
							Map.of());
		}
	}

	private static ServerResponse.BodyBuilder response(AnswerType type, WebGraphQlResponse answer) {
		ServerResponse.BodyBuilder response = ServerResponse.status(status(type, answer))
				.headers(it -> it.putAll(answer.getResponseHeaders())).contentType(type.mediaType());
		return answer.getExecutionResult().getErrors().isEmpty()
				? response
				: response.header(HttpHeaders.CONTENT_LANGUAGE,
						answer.getExecutionInput().getLocale().toLanguageTag());
	}

	private static HttpStatus status(AnswerType type, WebGraphQlResponse answer) {
		return type == AnswerType.JSON || answer.getExecutionResult().isDataPresent()
				? HttpStatus.OK
				: ErrorCode.status(answer.getExecutionResult().getErrors());
	}

	private @Nullable ModelAndView write(HttpServletResponse response, Object answer)
			throws IOException {
		json.writeValue(response.getOutputStream(), answer);
		return null;
	}
}
