using System.Reflection;

namespace Blog.Programs;

/// <summary>The version of this program.</summary>
internal static class ProgramVersion
{
    /// <summary>The version as its package has it, such as <c>0.2.0</c> or <c>0.3.0-beta.1</c>.</summary>
    public static string Text { get; } =
        typeof(ProgramVersion)
            .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
            .InformationalVersion.Split('+')[0];
}
