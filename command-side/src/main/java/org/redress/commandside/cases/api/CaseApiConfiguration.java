package org.redress.commandside.cases.api;

import java.util.List;
import org.redress.commandside.cases.handling.CaseDesk;
import org.redress.infra.access.Colleagues;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The commands of cases over HTTP. */
@Configuration(proxyBeanMethods = false)
@Import({OpeningApi.class, IntakeApi.class, WorkApi.class, ClosureApi.class, FilesApi.class, ApiTroubles.class})
public class CaseApiConfiguration implements WebMvcConfigurer {

    @Bean
    CommandAnswers commandAnswers(CaseDesk desk, Colleagues colleagues) {
        return new CommandAnswers(desk, colleagues);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new Calls());
    }
}
