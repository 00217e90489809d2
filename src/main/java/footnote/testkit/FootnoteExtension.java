package footnote.testkit;

import footnote.evidence.Caution;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/// Resolves parameters of the type [DocumentsUnderTest] by what [FootnoteTest] says. What it opens is closed when
/// all tests are through.
final class FootnoteExtension implements ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(FootnoteExtension.class);

    /// What several test classes can share.
    private record Asked(Path documents, Caution caution) {
        DocumentsUnderTest open() {
            return DocumentsUnderTest.open(documents, caution);
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == DocumentsUnderTest.class;
    }

    @Override
    public DocumentsUnderTest resolveParameter(ParameterContext parameter, ExtensionContext context) {
        FootnoteTest test = AnnotationSupport.findAnnotation(
                        context.getRequiredTestClass(), FootnoteTest.class, context.getEnclosingTestClasses())
                .orElseThrow(() -> new ParameterResolutionException("Mark the test class with @FootnoteTest."));
        var asked = new Asked(Path.of(test.documents()).toAbsolutePath().normalize(), test.caution());
        return context.getRoot().getStore(NAMESPACE).computeIfAbsent(asked, Asked::open, DocumentsUnderTest.class);
    }
}
