using System.Collections.Frozen;

namespace Blog.Markdown.Templates;

/// <summary>The most frequent emoji codes, as on GitHub.</summary>
internal static class EmojiCodes
{
    private const int LongestName = 32;

    // Words that stand between colons for other reasons (":note:", ":key:") are left out.
    private static readonly FrozenSet<string> _names = (
        "smile smiley grin grinning laughing joy rofl wink blush heart_eyes sunglasses smirk thinking "
        + "confused disappointed worried cry sob angry rage scream sleeping stuck_out_tongue "
        + "stuck_out_tongue_winking_eye relaxed relieved unamused sweat sweat_smile open_mouth "
        + "slightly_smiling_face upside_down_face kissing_heart innocent thumbsup thumbsdown ok_hand clap "
        + "raised_hands pray muscle wave point_right point_left point_up point_down +1 -1 heart broken_heart "
        + "sparkles star2 boom fire zap rocket tada balloon trophy 100 white_check_mark heavy_check_mark "
        + "ballot_box_with_check negative_squared_cross_mark warning no_entry construction bulb memo pencil2 "
        + "books computer iphone bug_report mag_right hourglass alarm_clock calendar_spiral coffee beer beers "
        + "wine_glass pizza cake birthday christmas_tree snowman sunny cloud umbrella snowflake rainbow dog cat "
        + "mouse panda_face penguin snake whale octopus see_no_evil hear_no_evil speak_no_evil monkey_face eyes "
        + "poop hankey skull ghost alien robot crying_cat_face man_shrugging woman_shrugging facepalm metal "
        + "punch v raising_hand bow two_hearts sparkling_heart rotating_light"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a text starts with such a code.</summary>
    public static (TemplateKind? Kind, int Length) At(ReadOnlySpan<char> text, char before)
    {
        var end = text[1..Math.Min(text.Length, LongestName)].IndexOf(':');
        if (end < 1 || char.IsLetterOrDigit(before) || (end + 2 < text.Length && char.IsLetterOrDigit(text[end + 2])))
            return default;
        return _names.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text[1..(1 + end)])
            ? (TemplateKind.Emoji, end + 2)
            : default;
    }
}
