package quanze.api.error;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import quanze.queries.error.Wording;

/**
 * Says in Chinese what the GraphQL engine says in English alone. What it takes from bundles stands
 * in {@code i18n} among the resources.
 */
final class Spoken {

	/** How the engine writes values that stand in a document. */
	private static final Pattern VALUE = Pattern.compile("\\w+Value\\{(?:value|name)='?([^{}]*?)'?\\}");

	private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

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

	/**
	 * The message, which is in the asker's language where the bundles have it, and its translation.
	 */
	static Wording wording(String message) {
		String said = VALUE.matcher(message).replaceAll("$1");
		return new Wording(said, chinese(said));
	}

	private static String chinese(String message) {
		for (Map.Entry<Pattern, String> known : CHINESE.entrySet()) {
			Matcher matcher = known.getKey().matcher(message);
			if (matcher.matches()) {
				return matcher.replaceFirst(known.getValue());
			}
		}
		return HAN.matcher(message).find() ? message : "请求无法执行：" + message;
	}

	private static void say(String english, String chinese) {
		CHINESE.put(Pattern.compile(english, Pattern.DOTALL), chinese);
	}
}
