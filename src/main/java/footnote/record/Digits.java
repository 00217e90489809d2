package footnote.record;

import java.util.stream.IntStream;

/// A number by which somebody or something is known, told by its digits.
///
/// @param text with whatever parts the digits
record Digits(String text) {
    private static final int CARD_SHORTEST = 13;
    private static final int CARD_LONGEST = 19;
    private static final int NHS = 10;
    private static final int ACCOUNT = 8;

    /// What stands in its place when it is masked.
    String mask() {
        int[] digits = text.codePoints()
                .filter(Character::isDigit)
                .map(Character::getNumericValue)
                .toArray();
        if (isCard(digits)) {
            return "[card number]";
        }
        if (text.startsWith("+") || digits[0] == 0) {
            return "[telephone number]";
        }
        if (isNhs(digits)) {
            return "[NHS number]";
        }
        return digits.length == ACCOUNT ? "[account number]" : "[number]";
    }

    /// Payment cards end in a check digit after Luhn (ISO/IEC 7812-1).
    private static boolean isCard(int[] digits) {
        int sum = IntStream.range(0, digits.length)
                .map(i -> {
                    int digit = digits[digits.length - 1 - i];
                    int counted = i % 2 == 0 ? digit : digit * 2;
                    return counted > 9 ? counted - 9 : counted;
                })
                .sum();
        return digits.length >= CARD_SHORTEST && digits.length <= CARD_LONGEST && sum % 10 == 0;
    }

    /// NHS numbers end in a check digit: what the first nine, weighed by ten down to two, lack to a multiple
    /// of eleven.
    private static boolean isNhs(int[] digits) {
        if (digits.length != NHS) {
            return false;
        }
        int sum = IntStream.range(0, NHS)
                .map(i -> digits[i] * (i == NHS - 1 ? 1 : NHS - i))
                .sum();
        return sum % 11 == 0;
    }
}
