using SalesOpsBot.Assistant.Language.Amounts;
using SalesOpsBot.Assistant.Language.Deals;
using SalesOpsBot.Assistant.Language.Examples;
using SalesOpsBot.Assistant.Language.Moments;
using SalesOpsBot.Assistant.Language.Numbers;
using SalesOpsBot.Assistant.Language.Periods;
using SalesOpsBot.Assistant.Language.Sentences;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Offline;

/// <summary>What was learnt from <c>prompts/</c>: made once, on first use or when the program warms up.</summary>
internal sealed class OfflineLanguage(LanguageOptions options)
{
    private readonly Lazy<(Interpreter Interpreter, SentenceReader Reader, IntentModel Model)> _learnt = new(() => Learn(options));

    /// <summary>Understands sentences. The first use waits for training, or for the kept model to be read.</summary>
    public Interpreter Interpreter => _learnt.Value.Interpreter;

    /// <summary>Finds names, amounts and periods in a sentence.</summary>
    public SentenceReader Reader => _learnt.Value.Reader;

    /// <summary>Tells what a sentence wants.</summary>
    public IntentModel Model => _learnt.Value.Model;

    private static (Interpreter, SentenceReader, IntentModel) Learn(LanguageOptions options)
    {
        var prompts = PromptLibrary.Read(options.PromptsPath);
        var model = IntentModelSource.Get(prompts, options.ModelPath);
        var learnt = IntentModelSource.Examples(prompts).SelectMany(e => e.Words).Where(w => w[0] != '<');
        var spelling = new Spelling([.. learnt, .. PeriodWords.All, .. DealWords.All, .. Filler.Connecting, .. Lexicon.Set("spelling.common"), .. Shorthand.Misspellable, .. AmountReader.Vocabulary, .. NumberWords.Vocabulary, .. MomentWords.Vocabulary]);
        var reader = new SentenceReader(spelling);
        return (new(model, reader, prompts, options), reader, model);
    }
}
