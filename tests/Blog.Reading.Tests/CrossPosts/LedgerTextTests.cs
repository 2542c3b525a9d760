using Blog.Model.CrossPosts;
using Blog.Reading.CrossPosts;
using Blog.Testing;
using Blog.Text;
using CsCheck;

namespace Blog.Reading.Tests.CrossPosts;

public class LedgerTextTests
{
    private static readonly Gen<string?> Value = Gen.Select(Gen.Bool, Gen.String, (has, text) => has ? text : null);

    private static readonly Gen<DateTimeOffset?> Moment = Gen.Select(
        Gen.Bool,
        Gen.Int[0, 2_000_000_000],
        (has, seconds) => has ? DateTimeOffset.FromUnixTimeSeconds(seconds) : (DateTimeOffset?)null
    );

    private static readonly Gen<LedgerEntry> Entry = Gen.Select(
        Gen.OneOf(Gen.Const("posts/a.md"), Gen.Const("posts/b: c.md"), Gen.Const("yes")),
        Gen.OneOf(Gen.Const("medium"), Gen.Const("dev"), Gen.Const("on")),
        Value,
        Value,
        Gen.Bool,
        Moment,
        Gen.Int[-1, 5],
        (post, to, text, other, flag, moment, found) =>
            new LedgerEntry
            {
                Post = new ContentPath("content/" + post),
                To = new TargetKey(to),
                Url = text,
                Id = other,
                IsDraft = flag,
                Sending = moment,
                Copied = moment,
                Source = other,
                Text = text,
                Checked = moment,
                Found = found < 0 ? null : (CopyFinding)found,
                Canonical = text,
            }
    );

    [Fact]
    public void One_field_stands_on_a_line_and_posts_and_targets_are_sorted()
    {
        var moment = new DateTimeOffset(2020, 11, 12, 10, 0, 0, TimeSpan.FromHours(1));
        var ledger = CrossPostLedger
            .Empty.With(
                new LedgerEntry
                {
                    Post = new ContentPath("content/posts/b.md"),
                    To = CrossPostTargets.Dev,
                    IsDraft = true,
                }
            )
            .With(
                new LedgerEntry
                {
                    Post = new ContentPath("content/posts/a.md"),
                    To = CrossPostTargets.Medium,
                    Url = "https://medium.com/p/3f2a9c1b7d4e",
                    Id = "3f2a9c1b7d4e",
                    Copied = moment,
                    Found = CopyFinding.Fine,
                }
            )
            .With(new LedgerEntry { Post = new ContentPath("content/posts/a.md"), To = CrossPostTargets.Dev });
        Assert.Equal(
            """
            posts/a.md:
              dev: {}
              medium:
                url: https://medium.com/p/3f2a9c1b7d4e
                id: 3f2a9c1b7d4e
                copied: 2020-11-12T09:00:00Z
                found: fine
            posts/b.md:
              dev:
                state: draft

            """.ReplaceLineEndings("\n"),
            string.Concat(LedgerText.Write(ledger).Split('\n').Where(l => !l.StartsWith('#')).Select(l => l + "\n"))[
                ..^1
            ]
        );
    }

    [Fact]
    public void What_is_written_is_read_as_it_was() =>
        Entry
            .Array[0, 5]
            .Sample(entries =>
            {
                var ledger = entries.Aggregate(CrossPostLedger.Empty, (all, e) => all.With(e));
                Assert.Equal(ledger.Entries, Read(LedgerText.Write(ledger)).Entries);
            });

    private static CrossPostLedger Read(string text) =>
        TestSite.With(("content/crossposts.lock.yml", text)).Build().Site.Ledger;
}
