namespace SalesOpsBot.Assistant.Language.Words;

/// <summary>Everyday English words that must be left as they are: without them "terms" would become "teams" and "quote" a "quota".</summary>
internal static class CommonWords
{
    public static IReadOnlyList<string> All { get; } = """
        about above account accounts actually add after again against agenda all almost alone already also although always among amount and another answer
        any anyone anything apart april are area around ask asked assign away back bad base because been before begin behind being below best better
        between big bill bit board body book both bottom bring brief budget build business but buy buyer call called calls came campaign can card care carry case
        cash catch change channel chart chat cheap check cheers choose city clean clear client clients clock close closer coffee cold color come comes commission
        common compare competitor complete contact contacts contract contracts cool copy correct cost could count country couple course create credit
        customer customers cut data date dates days dead deal deals dear decide deep delete demo demos detail details did different dinner discount does
        dog doing done door down draft draw drive drop due during each early earn easy eat edit either else email emails empty end enough enter even event
        every everyone everything exactly example excel expect explain export face fact fall family far fast few field file fill final find fine finish fire first
        fit five fix flight follow food for forget form forward found four free friend from front full fun game gave get girl give given glad goal goals gone good
        got great green group grow guess had half hand happen happy hard has have head health hear heard heat held hello help her here hers high hire his hit hold
        holiday home hope host hot hotel hour hours house how however huge human idea important inbox include income info inside instead into invite invoice
        invoices issue item items its job join joke just keep key kind knew know large late later laugh launch law lead leads league learn least leave left legal
        less let letter level life light like line link list lists little live load local long look looks lose lot love low luck lunch made mail main make making
        many mark market match math matter may maybe mean means meant meet meeting meetings mess message met middle might mind mine minute minutes miss mobile
        model money month more morning most move movie much music must name names near need never new news next nice night nobody none nor not note notes nothing
        notice now number numbers off offer office often old once one only onto open option order orders other our out over owe own owner owns page paid
        paper part party pass password past pay payment people per percent person phone pick picture pizza place plan play please point policy poor
        post power present president press price prices print probably problem process product products profit project promise proposal prospect
        public pull push put question quick quickly quiet quit quite quota quote quotes rain raise ran rank rate rates reach read ready real really reason record
        red refund region release remember remind reminder remove rename rep report reports reps request reset rest restart result results return review rich ride right
        ring rise risk road role room rule rules run safe said sale sales same save say says schedule score search season seat second sector see seem seen
        sell send sense sent series service set seven share she ship short should show side sign similar simple since sing site situation six size skip sleep slide
        slides slow small snow some someone something soon sorry sort sound source speak spend split sport spring staff stage stand start started state stay
        step still stock stop store story street strong stuff such sugar summer sun support sure switch system table take talk target task tasks tax team
        teams tell ten term terms test text than thank thanks that the their them then there these they thing things think this those though three through
        ticket time timer times tip title today told too took tool top total touch town track trade train translate travel treat trend trial trip true try turn two
        type under unit until update upon use used user using usual value very view visit voice wait walk want warm was watch water way weather web week well went
        were what when where which while white who whole whom whose why wide wife will win wine winter wish with within without woman won word words work works
        world worry worse worst worth would wrong write wrote year years yes yesterday yet you young your
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
}
