using System.Collections.Immutable;
using Blog.Text;

namespace Blog.Pipelines.Engine;

/// <summary>What running the pipelines came to.</summary>
/// <param name="Outputs">All outputs, in the order of the pipelines; paths may clash.</param>
/// <param name="Diagnostics">What is wrong, in no particular order.</param>
/// <param name="Reports">What each module did, in the order of the pipelines.</param>
/// <param name="Context">Gives the results of every pipeline.</param>
public sealed record EngineResult(
    ImmutableArray<Output> Outputs,
    ImmutableArray<Diagnostic> Diagnostics,
    ImmutableArray<ModuleReport> Reports,
    ModuleContext Context
);
