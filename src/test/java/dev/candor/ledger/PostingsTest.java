package dev.candor.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;

class PostingsTest {
    private final Postings postings = new Postings();

    @Test
    void countsWhatCameSinceTheLastQuestion() {
        postings.add("ada", 1);
        assertThat(postings.among(RoaringBitmap.bitmapOf(1, 2, 3), 2).most()).containsExactly(new Choice("ada", 1));

        postings.add("grace", 2);
        postings.add("grace", 3);
        assertThat(postings.among(RoaringBitmap.bitmapOf(1, 2, 3), 2).most())
                .containsExactly(new Choice("grace", 2), new Choice("ada", 1));
    }

    @Test
    void saysThatThereMayBeMoreThanItLooksAt() {
        postings.add("often", 1);
        postings.add("often", 2);
        for (int number = 1; number <= 5_000; number++) {
            postings.add("seldom " + number, number);
        }

        Choices choices = postings.among(RoaringBitmap.bitmapOf(1), 3);
        assertThat(choices.most()).contains(new Choice("often", 1));
        assertThat(choices.more()).isTrue();
    }

    @Test
    void isExactWhereTheWordsAreFew() {
        postings.add("ada", 1);
        postings.add("grace", 2);

        assertThat(postings.among(RoaringBitmap.bitmapOf(2), 3).more()).isFalse();
    }

    @Test
    void countsTheSameHoweverCloseTheNumbersLie() {
        for (int number = 0; number < 200_000; number += 3) {
            postings.add("every third", number);
        }
        RoaringBitmap far = RoaringBitmap.bitmapOf(3, 70_000, 150_000);
        RoaringBitmap close = new RoaringBitmap();
        close.add(30L, 130L);
        close.add(199_998);

        assertThat(postings.among(far, 1).most()).containsExactly(new Choice("every third", 2));
        assertThat(postings.among(close, 1).most()).containsExactly(new Choice("every third", 35));
    }
}
