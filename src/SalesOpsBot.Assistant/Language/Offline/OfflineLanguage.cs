using SalesOpsBot.Assistant.Language.Amounts;
using SalesOpsBot.Assistant.Language.Deals;
using SalesOpsBot.Assistant.Language.Examples;
using SalesOpsBot.Assistant.Language.Periods;
using SalesOpsBot.Assistant.Language.Times;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Offline;

/// <summary>What was learnt from <c>prompts/</c>: made once, on first use or when the program warms up.</summary>
internal sealed class OfflineLanguage(LanguageOptions options)
{
    private readonly Lazy<Interpreter> _interpreter = new(() => Learn(options));

    /// <summary>Reads sentences. The first use waits for training, or for the kept model to be read.</summary>
    public Interpreter Interpreter => _interpreter.Value;

    private static Interpreter Learn(LanguageOptions options)
    {
        var prompts = PromptLibrary.Read(options.PromptsPath);
        var model = IntentModelSource.Get(prompts, options.ModelPath);
        var learnt = IntentModelSource.Examples(prompts).SelectMany(e => e.Words).Where(w => w[0] != '<');
        var spelling = new Spelling([.. learnt, .. PeriodWords.All, .. DealWords.All, .. Filler.Connecting, .. CommonWords.All, .. Shorthand.Misspellable, .. AmountReader.Vocabulary, .. DurationReader.Vocabulary]);
        return new(model, new(spelling), prompts, options);
    }
}
