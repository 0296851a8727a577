package quanze.api.error;

import java.util.Locale;
import java.util.Map;

import org.springframework.graphql.server.support.SerializableGraphQlRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.DelegatingDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Answers bodies that are no request, in the form of GraphQL's errors. */
@RestControllerAdvice
class Unreadable {

	@ExceptionHandler
	@ResponseStatus(HttpStatus.BAD_REQUEST)
	Map<String, Object> answer(HttpMessageNotReadableException fault, Locale locale) {
		return Fault.of(ErrorCode.BAD_REQUEST,
				"the body is no GraphQL request: an object in JSON with the text \"query\" and, where it has any, the object \"variables\"",
				"请求体不是 GraphQL 请求：须为 JSON 对象，含文本 query，如有变量则含对象 variables").answer(locale);
	}

	/** {@code null} is JSON, and no request. */
	@Component
	static class NullIsNoRequest extends SimpleModule {

		private static final long serialVersionUID = 1L;

		NullIsNoRequest() {
			setDeserializerModifier(new ValueDeserializerModifier() {

				private static final long serialVersionUID = 1L;

				@Override
				public ValueDeserializer<?> modifyDeserializer(DeserializationConfig config,
						BeanDescription.Supplier description, ValueDeserializer<?> deserializer) {
					return description.getBeanClass() == SerializableGraphQlRequest.class
							? new NotNull(deserializer)
							: deserializer;
				}
			});
		}
	}

	private static final class NotNull extends DelegatingDeserializer {

		NotNull(ValueDeserializer<?> deserializer) {
			super(deserializer);
		}

		@Override
		protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> delegatee) {
			return new NotNull(delegatee);
		}

		@Override
		public Object getNullValue(DeserializationContext context) {
			return context.reportInputMismatch(SerializableGraphQlRequest.class, "null is no request");
		}
	}
}
