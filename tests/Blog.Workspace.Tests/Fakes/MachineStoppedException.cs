namespace Blog.Workspace.Tests.Fakes;

/// <summary>The machine stopped.</summary>
internal sealed class MachineStoppedException : Exception;
