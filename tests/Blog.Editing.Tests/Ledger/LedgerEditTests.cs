using Blog.Editing.Ledger;
using Blog.Model.CrossPosts;
using Blog.Reading.CrossPosts;
using Blog.Text;
using CsCheck;

namespace Blog.Editing.Tests.Ledger;

public class LedgerEditTests
{
    private const string Ledger = """
        # Ours.

        posts/c.md:
          medium: # the long one
            url: https://medium.com/p/3f2a9c1b7d4e   # asked Ann
            # Who wrote it:
            editor: {name: Bea, since: [2019, 2020]}
            copied: 2020-11-12 10:00 +01:00
            source: 00ff

          # Not ours any more.
          dev:
            id: 12
        # Comes last.
        posts/z.md:
            dev: {id: 7, state: draft}
        """;

    [Fact]
    public void A_field_is_changed_and_nothing_else() =>
        Same(
            Ledger
                .Replace(
                    "https://medium.com/p/3f2a9c1b7d4e   # asked",
                    "https://medium.com/p/0123456789ab   # asked",
                    StringComparison.Ordinal
                )
                .Replace("    source: 00ff\n", "    source: 00ff\n    found: fine\n", StringComparison.Ordinal) + "\n",
            Put(
                Ledger,
                known => known with { Url = "https://medium.com/p/0123456789ab", Found = CopyFinding.Fine },
                "posts/c.md",
                "medium"
            )
        );

    [Fact]
    public void A_field_that_is_no_more_is_taken_out() =>
        Same(
            Ledger.Replace("    copied: 2020-11-12 10:00 +01:00\n    source: 00ff\n", "", StringComparison.Ordinal)
                + "\n",
            Put(Ledger, known => known with { Copied = null, Source = null }, "posts/c.md", "medium")
        );

    [Fact]
    public void A_field_is_put_in_its_place() =>
        Same(
            Ledger.Replace(
                "    id: 12\n",
                "    url: https://dev.to/ann/c\n    id: 13\n    state: draft\n",
                StringComparison.Ordinal
            ) + "\n",
            Put(
                Ledger,
                known => known with { Url = "https://dev.to/ann/c", Id = "13", IsDraft = true },
                "posts/c.md",
                "dev"
            )
        );

    [Fact]
    public void A_target_is_put_where_it_belongs_below_its_post() =>
        Same(
            Ledger.Replace("    id: 12\n", "    id: 12\n  team:\n    id: x1\n", StringComparison.Ordinal) + "\n",
            Put(Ledger, known => known with { Id = "x1" }, "posts/c.md", "team")
        );

    [Theory]
    [InlineData("posts/a.md", "\nposts/c.md:", "\nposts/a.md:\n  dev:\n    id: 9\nposts/c.md:")]
    [InlineData("posts/m.md", "# Comes last.\n", "posts/m.md:\n  dev:\n    id: 9\n# Comes last.\n")]
    [InlineData("reviews/1.md", "state: draft}", "state: draft}\nreviews/1.md:\n  dev:\n    id: 9")]
    public void A_post_is_put_where_it_belongs(string post, string from, string to) =>
        Same(
            Ledger.Replace(from, to, StringComparison.Ordinal) + "\n",
            Put(Ledger, known => known with { Id = "9" }, post, "dev")
        );

    [Fact]
    public void An_entry_in_braces_becomes_a_block() =>
        Same(
            Ledger.Replace("    dev: {id: 7, state: draft}", "    dev:\n      id: 8", StringComparison.Ordinal) + "\n",
            Put(Ledger, known => known with { Id = "8", IsDraft = false }, "posts/z.md", "dev")
        );

    [Fact]
    public void An_entry_that_says_nothing_stays() =>
        Same(
            "posts/a.md:\n  dev: {}\n",
            Put("posts/a.md:\n  dev:\n    id: 12\n", known => known with { Id = null }, "posts/a.md", "dev")
        );

    [Fact]
    public void The_same_entry_changes_no_byte() =>
        Same(Ledger + "\n", Put(Ledger, known => known, "posts/c.md", "medium"));

    [Fact]
    public void Where_nothing_is_to_be_changed_nothing_is() =>
        Same(Ledger, Put(Ledger, _ => null, "posts/c.md", "medium"));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  \n")]
    public void Without_a_ledger_there_is_one_then(string? text) =>
        Same(
            LedgerText.Write(CrossPostLedger.Empty.With(Entry("posts/a.md", "dev") with { Id = "9" })),
            Put(text, known => known with { Id = "9" }, "posts/a.md", "dev")
        );

    [Fact]
    public void Comments_alone_stay_at_the_head() =>
        Same(
            "# Ours.\nposts/a.md:\n  dev:\n    id: 9\n",
            Put("# Ours.\n", known => known with { Id = "9" }, "posts/a.md", "dev")
        );

    [Fact]
    public void Line_ends_are_those_of_the_file() =>
        Same(
            "posts/a.md:\r\n  dev:\r\n    id: 9\r\n    found: gone\r\n",
            Put(
                "posts/a.md:\r\n  dev:\r\n    id: 9\r\n",
                known => known with { Found = CopyFinding.Gone },
                "posts/a.md",
                "dev"
            )
        );

    [Fact]
    public void A_ledger_in_braces_is_written_anew()
    {
        var text = Put("{posts/b.md: {dev: {id: 7}}}", known => known with { Id = "9" }, "posts/a.md", "dev");
        Assert.EndsWith(
            "posts/a.md:\n  dev:\n    id: 9\nposts/b.md:\n  dev:\n    id: 7\n",
            text.Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_would_be_lost_keeps_it_from_being_written()
    {
        var edited = Put(
            "{posts/b.md: {dev: {id: 7, editor: Bea}}}",
            known => known with { Id = "9" },
            "posts/a.md",
            "dev"
        );
        Assert.Null(edited.Text);
        Assert.Equal("BLOG099", Assert.Single(edited.Mistakes).Rule.Id);
    }

    [Fact]
    public void A_conflict_is_left_to_its_author()
    {
        var edited = Put(
            "posts/b.md:\n<<<<<<< HEAD\n  dev:\n    id: 1\n=======\n  dev:\n    id: 2\n>>>>>>> other\n",
            known => known,
            "posts/a.md",
            "dev"
        );
        Assert.Null(edited.Text);
        Assert.All(edited.Mistakes, m => Assert.Equal(DiagnosticSeverity.Error, m.Severity));
        Assert.NotEmpty(edited.Mistakes);
    }

    [Fact]
    public void Whatever_is_put_is_there_and_all_else_is_as_it_was() =>
        Gen.Select(Gen.Int[0, 4].Array[0, 6], Gen.Int[0, 4], Gen.Int[0, 2], Gen.Int[0, 63], Gen.Int[0, 63], Gen.Bool)
            .Sample(
                (posts, post, target, before, now, isWindows) =>
                {
                    var text = string.Concat(
                        posts
                            .Distinct()
                            .Select(
                                (p, i) =>
                                    (i % 2 == 1 ? $"# About {p}.\n\n" : "")
                                    + $"posts/{p}.md:{(p == 2 ? "  # two" : "")}\n{Targets(p, before)}"
                            )
                    );
                    text = isWindows ? text.Replace("\n", "\r\n", StringComparison.Ordinal) : text;
                    var entry = Fields(Entry($"posts/{post}.md", Names[target]), now);
                    var edited = LedgerEdit.Change(new SourceText(File, text), entry.Post, entry.To, _ => entry);
                    Assert.NotNull(edited.Text);
                    var (old, fresh) = (Read(text), Read(edited.Text));
                    Assert.Equal(old.With(entry).Entries, fresh.Entries);
                    var lines = Lines(edited.Text);
                    Assert.All(
                        Lines(text)
                            .Where(l =>
                                l.TrimStart().StartsWith('#')
                                || l.Contains("# two", StringComparison.Ordinal)
                                || l.Contains("own:", StringComparison.Ordinal)
                            ),
                        l => Assert.Contains(l, lines)
                    );
                    Assert.Equal(
                        edited.Text,
                        LedgerEdit.Change(new SourceText(File, edited.Text), entry.Post, entry.To, _ => entry).Text
                    );
                }
            );

    private static readonly string[] Names = ["dev", "medium", "team"];

    private static ContentPath File => new("content/crossposts.lock.yml");

    private static string Targets(int post, int fields) =>
        string.Concat(
            Names
                .Where((_, i) => ((post + i) & 1) == 0)
                .Select(name =>
                    string.Concat(
                        LedgerText
                            .LinesOf(Fields(Entry("posts/x.md", name), fields | 1))
                            .Split('\n')
                            .Skip(1)
                            .Select(l => l.Length > 0 ? l + "\n" : "")
                    ) + (post == 3 ? $"    # On {name}.\n    own: [{name}]\n" : "")
                )
        );

    private static string[] Lines(string text) => text.Split('\n');

    private static LedgerEntry Fields(LedgerEntry entry, int bits) =>
        entry with
        {
            Id = (bits & 1) != 0 ? "a" + bits : null,
            Url = (bits & 2) != 0 ? "https://dev.to/ann/" + bits : null,
            IsDraft = (bits & 4) != 0,
            Copied = (bits & 8) != 0 ? DateTimeOffset.FromUnixTimeSeconds(1_600_000_000 + bits) : null,
            Found = (bits & 16) != 0 ? CopyFinding.Gone : null,
            Canonical = (bits & 32) != 0 ? "x: y # z" : null,
        };

    private static LedgerEntry Entry(string post, string to) =>
        new() { Post = new ContentPath("content/" + post), To = new TargetKey(to) };

    private static LedgerEdited Put(string? text, Func<LedgerEntry, LedgerEntry?> change, string post, string to) =>
        LedgerEdit.Change(
            text is null ? null : new SourceText(File, text),
            new ContentPath("content/" + post),
            new TargetKey(to),
            change
        );

    private static void Same(string expected, LedgerEdited edited)
    {
        Assert.Empty(edited.Mistakes);
        Assert.Equal(expected, edited.Text);
    }

    private static CrossPostLedger Read(string text) => LedgerReader.Read(new SourceText(File, text)).Read.Ledger;
}
