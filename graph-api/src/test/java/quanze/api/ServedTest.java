package quanze.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/**
 * A test that asks the whole application over HTTP: the engine, the sample lists, the index. All
 * such tests share one. It has more time than usual: the machines of tests may be busy.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
		"quanze.data=target/served/${random.uuid}", "quanze.base=https://example.org/", "quanze.timeout=1m",
		"quanze.limits.time=1m"})
@Import({CountedStatements.class, Client.class})
@TestConstructor(autowireMode = AutowireMode.ALL)
@interface ServedTest {
}
