using System.Collections.Immutable;
using Blog.Engine.Content;
using Blog.Text;
using Blog.Text.Fingerprints;

namespace Blog.Engine.Tests;

public class ModuleContextTests
{
    private static readonly Diagnostic Mistake = DiagnosticCatalogue.InvalidUtf8.At(
        SourceLocation.OfFile(new ContentPath("content/a.md")),
        1
    );

    private readonly KeptResults _kept = new();
    private readonly List<string> _made = [];

    [Fact]
    public void What_is_made_once_is_kept_while_its_inputs_are_the_same()
    {
        var input = ImmutableArray.Create("a");
        var run = Running(context => context.Once([input, "text"], _ => Made("one")));
        Assert.Equal(["one", "one"], [run().Value, run().Value]);
        Assert.Equal(["one"], _made);
    }

    [Fact]
    public void With_another_input_it_is_made_again_and_the_last_one_is_at_hand()
    {
        var input = ImmutableArray.Create("a");
        var run = Running(context =>
            context.Once<string>([input], (_, former) => Made($"after {former ?? "nothing"}"))
        );
        run();
        input = ["a"];
        run();
        Assert.Equal(["after nothing", "after after nothing"], _made);
    }

    [Fact]
    public void What_was_reported_while_it_was_made_is_reported_in_every_run()
    {
        var run = Running(context =>
            context.Once(
                [],
                recording =>
                {
                    recording.Report(Mistake);
                    return Made("one");
                }
            )
        );
        Assert.Equal((1, 1, 1), (run().Reported, run().Reported, _made.Count));
    }

    [Fact]
    public void Without_a_next_run_nothing_is_kept()
    {
        var run = Running(context => context.Once([], _ => Made("one")), new KeptResults(expectsRuns: false));
        run();
        run();
        Assert.Equal(2, _made.Count);
    }

    [Fact]
    public void What_was_made_of_an_item_is_handed_on_wherever_the_item_stands_now()
    {
        ImmutableArray<string> items = ["a", "b", "c"];
        var run = Running(context => string.Concat(Each(items, context, Made)));
        run();
        items = ["x", "y", "c", "a"];
        Assert.Equal("xyca", run().Value);
        Assert.Equal(["a", "b", "c", "x", "y"], _made.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Unchanged_results_are_the_same_array()
    {
        var seen = new List<ImmutableArray<string>>();
        var run = Running(context =>
        {
            seen.Add(Each(["a", "b"], context, Made));
            return "";
        });
        run();
        run();
        Assert.True(seen[0] == seen[1]);
    }

    [Fact]
    public void With_other_options_nothing_is_handed_on()
    {
        var options = Fingerprint.Of("one");
        var run = Running(context => string.Concat(Each(["a"], context, Made, options)));
        run();
        options = Fingerprint.Of("two");
        run();
        Assert.Equal(["a", "a"], _made);
    }

    [Fact]
    public void A_cancelled_run_keeps_what_it_has_made_and_what_was_made_before()
    {
        using var cancelled = new CancellationTokenSource();
        ImmutableArray<string> items = ["a", "b"];
        var isCancelling = false;
        string Make(string item)
        {
            if (isCancelling && item == "d")
                cancelled.Cancel();
            if (isCancelling)
                cancelled.Token.ThrowIfCancellationRequested();
            return Made(item);
        }

        var run = Running(
            context => string.Concat(Each(items, context, Make)),
            cancellation: () => isCancelling ? cancelled.Token : default
        );
        run();
        (items, isCancelling) = (["a", "b", "d"], true);
        Assert.ThrowsAny<OperationCanceledException>(() => run());
        isCancelling = false;
        Assert.Equal("abd", run().Value);
        Assert.Equal(["a", "b", "d"], _made.Order(StringComparer.Ordinal));
    }

    private static ImmutableArray<string> Each(
        ImmutableArray<string> items,
        ModuleContext context,
        Func<string, string> make,
        Fingerprint options = default
    ) => context.Each<string, string>(items, StringComparer.Ordinal, (item, former) => former ?? make(item), options);

    private string Made(string what)
    {
        lock (_made)
            _made.Add(what);
        return what;
    }

    private Func<(string Value, int Reported)> Running(
        Func<ModuleContext, string> work,
        KeptResults? kept = null,
        Func<CancellationToken>? cancellation = null
    )
    {
        var pipeline = Pipeline.PostProcess(new Work(work)).Named("Work", []);
        var engine = new PipelineEngine([pipeline], TimeProvider.System);
        var input = new EngineInput(MemoryContentStore.OfTexts([]), []);
        return () =>
        {
            var none = new EngineResult([], [], []);
            var result = engine.Continue(none, input, kept ?? _kept, cancellation?.Invoke() ?? default);
            return (result.Value(pipeline), result.Diagnostics.Length);
        };
    }

    private sealed class Work(Func<ModuleContext, string> work) : IModule<Seed, string>
    {
        public ImmutableArray<Document<string>> Run(ImmutableArray<Document<Seed>> documents, ModuleContext context) =>
            [new(null, work(context), default)];
    }
}
