package quanze.api.error;

import java.util.List;
import java.util.Map;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import org.springframework.http.HttpStatus;
import quanze.queries.error.Wording;

/** The codes of errors, as the schema describes them. */
public enum ErrorCode implements ErrorClassification {
	/** The request must be changed. */
	BAD_REQUEST(HttpStatus.BAD_REQUEST, "change the request: the schema describes every field and argument",
			"请修改请求：模式（schema）中有每个字段和参数的说明"),
	/** The request asks for more than one may. */
	TOO_LARGE(HttpStatus.BAD_REQUEST, "ask for less, in several requests where need be", "请缩小请求，必要时分几次查询"),
	/** What is asked is not allowed here. */
	FORBIDDEN(HttpStatus.FORBIDDEN, "ask the operator of this service to allow it", "请联系本服务的运营者开通"),
	/** Answering takes longer than it may. */
	TIMEOUT(HttpStatus.SERVICE_UNAVAILABLE, "ask for less: smaller pages, fewer levels", "请缩小请求：减少每页条数或查询层级"),
	/** The document of that hash is not known here. */
	PERSISTED_QUERY_NOT_FOUND(HttpStatus.OK, "send the hash together with the document once",
			"请连同查询全文再发送一次该哈希值"),
	/** Documents are not kept by hash here. */
	PERSISTED_QUERY_NOT_SUPPORTED(HttpStatus.OK, "send the document", "请发送查询全文"),
	/** The database or the index cannot be read now. */
	UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "try again later", "请稍后重试"),
	/** A fault of this system. */
	INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR, "tell the operator of this service the reference",
			"请将 reference 告知本服务的运营者");

	/** Name of the extension that holds the code. */
	static final String EXTENSION = "code";

	private final HttpStatus status;

	private final Wording hint;

	ErrorCode(HttpStatus status, String hint, String inChinese) {
		this.status = status;
		this.hint = new Wording(hint, inChinese);
	}

	/** The HTTP status of an answer with nothing but an error of this code. */
	HttpStatus status() {
		return status;
	}

	/** What to do about an error of this code. */
	Wording hint() {
		return hint;
	}

	/**
	 * The HTTP status of an answer without data that has those errors. Persisted queries are asked for
	 * with 200: it is how their protocol goes.
	 */
	public static HttpStatus status(List<GraphQLError> errors) {
		return errors.stream().filter(ErrorCode::isIn).findFirst()
				.map(it -> valueOf(String.valueOf(it.getExtensions().get(EXTENSION))).status)
				.orElse(HttpStatus.BAD_REQUEST);
	}

	static boolean isIn(GraphQLError error) {
		Map<String, Object> extensions = error.getExtensions();
		return extensions != null && extensions.containsKey(EXTENSION);
	}
}
