using Blog.Syndication.Changes;
using CsCheck;

namespace Blog.Syndication.Tests.Changes;

public class TextComparisonTests
{
    private const string Before = """
        An introduction.

        ## Writing

        The quick brown fox jumps over the lazy dog, and it does so every day.

        ```go
        a := 1

        b := 2
        ```

        The end.
        """;

    private static readonly Gen<string> Text = Gen.OneOf(
            Gen.Const("word "),
            Gen.Const("other "),
            Gen.Const("it's "),
            Gen.Const("# H\n"),
            Gen.Const("\n\n"),
            Gen.Const("\n"),
            Gen.Const("```\n"),
            Gen.Const("a, b. "),
            Gen.Const("é "),
            Gen.Const("👍"),
            Gen.Const("- x\n"),
            Gen.Const("  ")
        )
        .Array[0, 40]
        .Select(string.Concat);

    [Fact]
    public void The_same_text_has_no_changes() =>
        Assert.True(
            TextComparison.Compare(Before, Before.Replace("\n", "\r\n", StringComparison.Ordinal) + "\n\n").IsEmpty
        );

    [Fact]
    public void A_changed_word_is_shown_within_its_paragraph_and_under_its_heading()
    {
        var change = Assert.Single(
            TextComparison.Compare(Before, Before.Replace("quick brown", "slow red", StringComparison.Ordinal)).Changed
        );
        Assert.Equal((ChangeKind.Changed, "Writing"), (change.Kind, change.Section));
        Assert.Equal(
            "The [-quick brown-]{+slow red+} fox jumps over the lazy dog, and it does so every day.",
            Marked(change)
        );
    }

    [Fact]
    public void Words_that_came_and_went_stand_for_themselves() =>
        Assert.Equal(
            "The quick [-brown -]fox jumps over the{+ very+} lazy dog, and it does so every day.",
            Marked(
                Assert.Single(
                    TextComparison
                        .Compare(
                            Before,
                            Before
                                .Replace("brown ", "", StringComparison.Ordinal)
                                .Replace("lazy", "very lazy", StringComparison.Ordinal)
                        )
                        .Changed
                )
            )
        );

    [Fact]
    public void A_new_paragraph_between_others_is_one_addition()
    {
        var change = Assert.Single(
            TextComparison
                .Compare(Before, Before.Replace("The end.", "Something new.\n\nThe end.", StringComparison.Ordinal))
                .Changed
        );
        Assert.Equal((ChangeKind.Added, "", "Something new."), (change.Kind, change.Before, change.Now));
    }

    [Fact]
    public void A_paragraph_that_is_gone_is_one_removal()
    {
        var change = Assert.Single(
            TextComparison.Compare(Before, Before.Replace("The end.", "", StringComparison.Ordinal)).Changed
        );
        Assert.Equal((ChangeKind.Removed, "The end.", ""), (change.Kind, change.Before, change.Now));
    }

    [Fact]
    public void Code_is_one_block_and_keeps_its_spaces()
    {
        var change = Assert.Single(
            TextComparison.Compare(Before, Before.Replace("b := 2", "\tb := 3", StringComparison.Ordinal)).Changed
        );
        Assert.Equal("```go\na := 1[-\n\n-]{+\n\n\t+}b := [-2-]{+3+}\n```", Marked(change));
    }

    [Fact]
    public void Paragraphs_that_have_nothing_in_common_are_not_mixed()
    {
        var changes = TextComparison
            .Compare("Cats sleep all day long.", "Rust has no garbage collector.")
            .Changed.ToList();
        Assert.Equal([ChangeKind.Removed, ChangeKind.Added], changes.Select(c => c.Kind));
    }

    [Fact]
    public void A_heading_that_changed_is_the_heading_of_what_follows() =>
        Assert.Equal(
            ["", "Reading"],
            TextComparison
                .Compare(
                    "## Writing it\n\nOne two three.",
                    "## Reading it\n\nOne two four.".Replace("Reading it", "Reading", StringComparison.Ordinal)
                )
                .Changed.Where(c => c.Now.Length > 0)
                .Select(c => c.Section)
        );

    [Fact]
    public void What_is_not_removed_is_the_text_now_and_what_is_not_added_the_text_before() =>
        Gen.Select(Text, Text)
            .Sample(
                (a, b) =>
                {
                    var changes = TextComparison.Compare(a, b);
                    Assert.Equal(
                        Blocks(a),
                        changes.Blocks.Where(c => c.Kind != ChangeKind.Added).Select(c => c.Before)
                    );
                    Assert.Equal(Blocks(b), changes.Blocks.Where(c => c.Kind != ChangeKind.Removed).Select(c => c.Now));
                    Assert.All(
                        changes.Blocks,
                        c =>
                            Assert.Equal(
                                c.Before,
                                string.Concat(c.Words.Where(w => w.Kind != ChangeKind.Added).Select(w => w.Text))
                            )
                    );
                    Assert.All(
                        changes.Blocks,
                        c =>
                            Assert.Equal(
                                c.Now,
                                string.Concat(c.Words.Where(w => w.Kind != ChangeKind.Removed).Select(w => w.Text))
                            )
                    );
                    Assert.Equal(changes.IsEmpty, Blocks(a).SequenceEqual(Blocks(b)));
                }
            );

    [Fact]
    public void A_text_of_ten_thousand_new_words_is_compared_all_the_same()
    {
        var before = string.Concat(Enumerable.Range(0, 10_000).Select(i => $"a{i} "));
        var now = string.Concat(Enumerable.Range(0, 10_000).Select(i => $"b{i} "));
        Assert.Equal(2, TextComparison.Compare(before, now).Changed.Count());
        Assert.Single(TextComparison.Compare(before, before + "more").Changed);
    }

    private static System.Collections.Immutable.ImmutableArray<string> Blocks(string text) => MarkdownBlocks.Of(text);

    private static string Marked(BlockChange change) =>
        string.Concat(
            change.Words.Select(w =>
                w.Kind switch
                {
                    ChangeKind.Removed => $"[-{w.Text}-]",
                    ChangeKind.Added => $"{{+{w.Text}+}}",
                    _ => w.Text,
                }
            )
        );
}
