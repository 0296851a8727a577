package quanze.api.http;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import quanze.api.error.ErrorCode;
import quanze.api.error.Fault;
import quanze.api.error.Refused;

/** The media types of answers. */
enum AnswerType {
	/** Status 200 for every well-formed request. */
	JSON(MediaType.APPLICATION_JSON),
	/** The status says whether there are data. */
	GRAPHQL_RESPONSE(new MediaType("application", "graphql-response+json"));

	private final MediaType mediaType;

	AnswerType(MediaType mediaType) {
		this.mediaType = mediaType;
	}

	MediaType mediaType() {
		return mediaType;
	}

	/**
	 * The one that is liked best.
	 *
	 * @param accepted
	 *            media ranges of the header {@code Accept}; empty for any
	 * @throws Refused
	 *             when none is accepted
	 */
	static AnswerType of(List<MediaType> accepted) {
		if (accepted.isEmpty()) {
			return JSON;
		}
		List<MediaType> likedBestFirst = accepted.stream().filter(it -> it.getQualityValue() > 0)
				.sorted(Comparator.comparingDouble(MediaType::getQualityValue).reversed()).toList();
		for (MediaType range : likedBestFirst) {
			if (range.includes(JSON.mediaType)) {
				return JSON;
			}
			if (range.includes(GRAPHQL_RESPONSE.mediaType)) {
				return GRAPHQL_RESPONSE;
			}
		}
		throw new Refused(HttpStatus.NOT_ACCEPTABLE, Fault.of(ErrorCode.BAD_REQUEST,
				"answers are application/graphql-response+json or application/json; accept one of them",
				"应答类型为 application/graphql-response+json 或 application/json；Accept 须包含其一"), Map.of());
	}
}
