namespace Blog.Engine;

/// <summary>What one module did in a run.</summary>
/// <param name="Pipeline">The pipeline's name.</param>
/// <param name="Phase">The phase.</param>
/// <param name="Module">The module's name.</param>
/// <param name="Documents">How many documents came out.</param>
/// <param name="Elapsed">How long it took.</param>
public sealed record ModuleReport(string Pipeline, Phase Phase, string Module, int Documents, TimeSpan Elapsed);
