using System.Text;
using Blog.Engine;
using Blog.Engine.Content;
using Blog.Testing;
using Blog.Text;
using CsCheck;

namespace Blog.Pages.Tests;

public class SiteBuilderPropertyTests
{
    [Fact]
    public void The_site_before_the_edits_has_no_mistake() => Assert.Empty(ManyEdits.Start.Build().Diagnostics);

    [Fact]
    public void After_any_edits_an_incremental_build_is_byte_for_byte_the_clean_build() =>
        ManyEdits.Sequences.Sample(
            edits =>
            {
                var kept = new KeptResults();
                var site = ManyEdits.Start;
                site.Build(kept);
                foreach (var edit in edits)
                {
                    site = ManyEdits.Apply(site, edit);
                    AssertSame(site.Build(), site.Build(kept));
                    kept.DropUnused();
                }
            },
            iter: 60,
            threads: 1
        );

    // As a preview goes on: maps from a store whose unchanged files stay the same instances, pages before and after
    // checks, checks that are cancelled.
    [Fact]
    public void After_any_edits_the_map_the_pages_and_the_check_are_those_of_a_clean_build() =>
        Gen.Select(ManyEdits.Sequences, Gen.Int[0, 3])
            .Sample(
                (edits, when) =>
                {
                    var kept = new KeptResults();
                    var site = ManyEdits.Start;
                    var store = (MemoryContentStore)site.Request().Content;
                    foreach (var edit in edits)
                    {
                        site = ManyEdits.Apply(site, edit);
                        var path = new ContentPath(ManyEdits.Edits[edit].Path);
                        store = ManyEdits.Edits[edit].Text is { } text
                            ? store.With(path, Encoding.UTF8.GetBytes(text))
                            : store.Without(path);
                        var map = SiteBuilder.Map(site.Request() with { Content = store }, kept, TimeProvider.System);
                        if (when > 1)
                            Cancel(map, after: when);
                        var before = when % 2 == 0 ? SiteBuilder.Check(map, CancellationToken.None) : [];
                        var made = new BuiltSite(map);
                        var check = SiteBuilder.Check(map, CancellationToken.None);
                        AssertSame(
                            site.Build(),
                            new BuiltSite(
                                map with
                                {
                                    Diagnostics = DiagnosticOrder.Sorted(map.Diagnostics.Concat(check)),
                                }
                            )
                        );
                        Assert.All(
                            made.Paths,
                            p =>
                                Assert.Equal(
                                    made.Outputs[p].Bytes.ToArray(),
                                    MadeOutput.Make(map.Find(new SitePath(p))!).Bytes.ToArray()
                                )
                        );
                        Assert.True(
                            before.IsEmpty
                                || before.Select(d => d.ToString()).SequenceEqual(check.Select(d => d.ToString()))
                        );
                        kept.DropUnused();
                    }
                },
                iter: 60,
                threads: 1
            );

    [Fact]
    public void An_output_whose_reads_still_hold_has_the_same_bytes() =>
        ManyEdits.Sequences.Sample(
            edits =>
            {
                var site = ManyEdits.Start;
                var before = site.Build();
                foreach (var edit in edits)
                {
                    site = ManyEdits.Apply(site, edit);
                    var after = site.Build();
                    Assert.Empty(
                        Forgotten(before, after)
                            .Select(path => $"{path} changed after {ManyEdits.Edits[edit]} and nothing it had read did")
                    );
                    before = after;
                }
            },
            iter: 100,
            threads: 1
        );

    // Outputs that changed though everything they had read would be found again.
    private static IEnumerable<string> Forgotten(BuiltSite before, BuiltSite after)
    {
        if (!before.Site.IsSound || !after.Site.IsSound)
            return [];
        var elsewhere = after.Reads;
        return before
            .Paths.Intersect(after.Paths)
            .Where(path =>
                before.Outputs[path].StillHolds(after.Outputs[path], elsewhere)
                && before.Output(path) != after.Output(path)
            );
    }

    private static void Cancel(Site map, int after)
    {
        using var cancellation = new CancellationTokenSource();
        if (after == 2)
            cancellation.Cancel();
        else
            cancellation.CancelAfter(TimeSpan.FromMilliseconds(1));
        try
        {
            SiteBuilder.Check(map, cancellation.Token);
        }
        catch (OperationCanceledException)
        {
            // The next check takes what this one had done, and must not be the worse for it.
            Assert.True(cancellation.IsCancellationRequested);
        }
    }

    private static void AssertSame(BuiltSite clean, BuiltSite incremental)
    {
        Assert.Equal(clean.Diagnostics, incremental.Diagnostics);
        Assert.Equal(clean.Paths, incremental.Paths);
        Assert.All(clean.Paths, path => Assert.Equal(clean.Output(path), incremental.Output(path)));
    }
}
