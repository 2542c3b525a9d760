namespace Blog.Pipelines.Engine;

/// <summary>A module in its place in a pipeline.</summary>
/// <param name="Phase">The phase it runs in.</param>
/// <param name="Module">The module's name.</param>
/// <param name="Run">Runs it on the documents of the step before (an immutable array of documents, of the types the
/// builder has checked).</param>
internal sealed record PipelineStep(
    Phase Phase,
    string Module,
    Func<object, ModuleContext, (object Documents, int Count)> Run
);
