namespace SalesOpsBot.Assistant.Language;

/// <summary>How words are understood: the section <c>Language</c> of the settings.</summary>
public sealed class LanguageOptions
{
    /// <summary>The folder of what the understanding learns from, with <c>tools</c> and <c>outside</c> in it.</summary>
    /// <value>Default: <c>prompts</c> beside the program.</value>
    public string PromptsPath { get; set; } = Path.Combine(AppContext.BaseDirectory, "prompts");

    /// <summary>The file that the trained model is kept in, so that only the first start after a change of the examples trains.</summary>
    /// <value>Default: <c>SalesOpsBot/understanding.model</c> in the user's local application data, or in the folder for temporary files. Empty keeps none.</value>
    public string ModelPath { get; set; } = DefaultModelPath();

    /// <summary>From this confidence on the call is made.</summary>
    /// <value>0 to 1, default 0.4.</value>
    public double ActFrom { get; set; } = 0.4;

    /// <summary>From this confidence on, below <see cref="ActFrom"/>, the person is asked which of the nearest is meant.</summary>
    /// <value>0 to 1, default 0.3.</value>
    public double AskFrom { get; set; } = 0.3;

    private static string DefaultModelPath()
    {
        var local = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
        return Path.Combine(local.Length > 0 ? local : Path.GetTempPath(), "SalesOpsBot", "understanding.model");
    }
}
