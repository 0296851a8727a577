package quanze.api.error;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says in Chinese what the GraphQL engine says in English alone. What it takes from bundles stands
 * in {@code i18n} among the resources.
 */
final class Spoken {

	/** How the engine writes values that stand in a document. */
	private static final Pattern VALUE = Pattern.compile("\\w+Value\\{(?:value|name)='?([^{}]*?)'?\\}");

	private static final Map<Pattern, String> CHINESE = new LinkedHashMap<>();

	static {
		say("Variable '(.*)' has coerced Null value for NonNull type '(.*)'", "变量 '$1' 为空，而类型 '$2' 不允许为空");
		say("Field '(.*)' of variable '(.*)' has coerced Null value for NonNull type '(.*)'",
				"变量 '$2' 的字段 '$1' 为空，而类型 '$3' 不允许为空");
		say("Variable '(.*)' has an invalid value: (.*)", "变量 '$1' 的值无效：$2");
		say("Must provide operation name if query contains multiple operations.?",
				"查询含有多个操作，须用 operationName 指明执行哪一个");
		say("Unknown operation named '(.*)'.?", "没有名为 '$1' 的操作");
		say("This request is not asking for introspection in good faith - (.*) is present too often!",
				"内省请求中 $1 出现次数过多");
		say("This request is not asking for introspection in good faith - .*", "内省请求过大");
	}

	private Spoken() {
	}

	/** The message itself where it is in that language already, or where we know no better. */
	static String in(Locale locale, String message) {
		return translated(locale, VALUE.matcher(message).replaceAll("$1"));
	}

	private static String translated(Locale locale, String message) {
		if (locale.getLanguage().equals(Locale.CHINESE.getLanguage())) {
			for (Map.Entry<Pattern, String> known : CHINESE.entrySet()) {
				Matcher matcher = known.getKey().matcher(message);
				if (matcher.matches()) {
					return matcher.replaceFirst(known.getValue());
				}
			}
		}
		return message;
	}

	private static void say(String english, String chinese) {
		CHINESE.put(Pattern.compile(english, Pattern.DOTALL), chinese);
	}
}
