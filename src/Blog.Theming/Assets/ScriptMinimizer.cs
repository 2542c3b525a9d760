using NUglify;
using NUglify.JavaScript;

namespace Blog.Theming.Assets;

/// <summary>Makes a script smaller with NUglify: comments and white space are removed, nothing is renamed or
/// rearranged. A script that NUglify cannot read whole stays as it is: newer syntax, which it does not know, cannot be
/// distinguished from a mistake, and a browser's console will name a mistake better.</summary>
internal static class ScriptMinimizer
{
    internal static string Minimize(string script)
    {
        var settings = new CodeSettings
        {
            MinifyCode = false,
            LocalRenaming = LocalRenaming.KeepAll,
            PreserveFunctionNames = true,
            PreserveImportantComments = true,
            TermSemicolons = true,
            IgnoreErrorList = "",
            LineBreakThreshold = int.MaxValue,
            OutputMode = OutputMode.SingleLine,
        };
        var result = Uglify.Js(script, settings);
        return result.HasErrors ? script : result.Code;
    }
}
