using Blog.Engine.Outputs;
using Blog.Testing;
using Blog.Workspace.Disk;
using Blog.Workspace.Disk.Changes;
using Blog.Workspace.Publishing;
using Blog.Workspace.Publishing.Folders;

namespace Blog.Workspace.Tests.Publishing;

public sealed class OutputMakerTests : IDisposable
{
    private readonly TestFolder _folder = new();

    [Fact]
    public void What_no_page_shows_any_more_is_removed_and_what_none_shows_is_not_made()
    {
        var (small, large) = (FakeSite.Output("a.640.avif", "small"), FakeSite.Output("a.960.avif", "large"));
        var never = FakeSite.Output("a.9.avif", "") with { Make = _ => throw new InvalidOperationException("made") };
        var site = new FakeSite { OnDemand = [small, large, never] };
        var first = Publish(
            site with
            {
                Outputs = [FakeSite.Showing("index.html", "a.640.avif", "a.960.avif", "gone")],
            }
        );
        Assert.Equal((3, 0, 0), (first.Written, first.Unchanged, first.Removed));
        Assert.Equal(["a.640.avif", "a.960.avif", "index.html"], _folder.Files("site/output"));
        var same = Publish(
            site with
            {
                Outputs = [FakeSite.Showing("index.html", "a.640.avif", "a.960.avif", "gone")],
            }
        );
        Assert.Equal((0, 3, 0), (same.Written, same.Unchanged, same.Removed));
        var less = Publish(site with { Outputs = [FakeSite.Showing("index.html", "a.640.avif")] });
        Assert.Equal((1, 1, 1), (less.Written, less.Unchanged, less.Removed));
        Assert.Equal(["a.640.avif", "index.html"], _folder.Files("site/output"));
        Assert.Equal(
            ["a.640.avif"],
            less.Recorded.Single(r => r.Key.Value == "index.html").Value.Wanted.Select(p => p.Value)
        );
    }

    [Fact]
    public void No_more_outputs_are_made_at_a_time_than_there_are_cores_however_many_threads_are_free()
    {
        var (gate, now, most) = (new Lock(), 0, 0);
        ThreadPool.GetMinThreads(out var workers, out var ports);
        ThreadPool.SetMinThreads(4 * Environment.ProcessorCount, ports);
        try
        {
            Publish(new FakeSite { Outputs = [.. Enumerable.Range(0, 16 * Environment.ProcessorCount).Select(Slow)] });
        }
        finally
        {
            ThreadPool.SetMinThreads(workers, ports);
        }

        Assert.InRange(most, 1, Environment.ProcessorCount);

        Output Slow(int number)
        {
            var output = FakeSite.Output($"{number}.html", "text");
            return output with
            {
                Make = log =>
                {
                    lock (gate)
                        most = int.Max(most, ++now);
                    Thread.Sleep(20);
                    lock (gate)
                        now--;
                    return output.Make(log);
                },
            };
        }
    }

    [Fact]
    public void A_file_of_the_author_keeps_its_path_when_one_is_made_on_demand_for_it_too()
    {
        var made = FakeSite.Output("a.png", "made") with { Make = _ => throw new InvalidOperationException("made") };
        var outputs = new[] { FakeSite.Output("a.png", "own"), FakeSite.Showing("index.html", "a.png") };
        var result = Publish(new FakeSite { OnDemand = [made], Outputs = [.. outputs] });
        Assert.Equal(2, result.Written);
        Assert.Equal("own", _folder.Read("site/output/a.png"));
    }

    public void Dispose() => _folder.Dispose();

    private PublishResult Publish(FakeSite site)
    {
        var (folder, refusal) = OutputFolder.Choose(SiteFolder.At(_folder.Root)!, null);
        Assert.Null(refusal);
        return Publisher.Publish(
            site.ToSite(),
            folder!,
            new DiskChanges(),
            new DiagnosticPolicy([], false),
            (_, _) => { }
        );
    }
}
