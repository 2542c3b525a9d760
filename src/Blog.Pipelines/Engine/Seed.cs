namespace Blog.Pipelines.Engine;

/// <summary>What goes into the first module of a pipeline.</summary>
public sealed record Seed;
