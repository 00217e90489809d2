package footnote.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShippedModelTest {
    private static final long MOST_BYTES = 35_000_000;

    @ParameterizedTest
    @EnumSource(ShippedModel.class)
    void everyFileIsThereAsItMustBeAndNotLarge(ShippedModel model) {
        for (ModelFile file : model.files()) {
            Optional<ModelFile.Found> found = file.found();
            assertThat(found.map(ModelFile.Found::sha256)).contains(file.sha256());
            assertThat(found.map(ModelFile.Found::bytes).orElseThrow()).isBetween(1L, MOST_BYTES);
        }
    }

    @Test
    void aDamagedFileIsNotReadAndIsNamed() {
        var damaged = new ModelFile(ShippedModel.READER.tokenizer().resource(), "0".repeat(64));
        try (Arena arena = Arena.ofConfined()) {
            assertThatIOException()
                    .isThrownBy(() -> damaged.read(arena))
                    .withMessageContaining("evidence-reader-tokenizer.json is damaged or another one");
        }
    }

    @Test
    void aMissingFileIsNotFound() {
        var missing = new ModelFile("footnote/model/nowhere.onnx", "0".repeat(64));
        assertThat(missing.found()).isEmpty();
        try (Arena arena = Arena.ofConfined()) {
            assertThatIOException()
                    .isThrownBy(() -> missing.read(arena))
                    .withMessageContaining("nowhere.onnx is missing");
        }
    }

    @Test
    void aModelThatCannotBeLoadedIsSaidOnceAndThereIsNone() {
        List<String> told = new ArrayList<>();
        int[] tries = {0};
        try (var lazy = new LazyModel<EvidenceReader>(
                () -> {
                    tries[0]++;
                    throw new ModelException("The model is broken.", new IllegalStateException());
                },
                told::add)) {
            assertThat(lazy.get()).isEmpty();
            assertThat(lazy.get()).isEmpty();
        }
        assertThat(told).containsExactly("The model is broken.");
        assertThat(tries[0]).isEqualTo(1);
    }
}
