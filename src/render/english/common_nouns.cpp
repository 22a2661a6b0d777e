#include "english.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "inv/core/ascii.hpp"

namespace inv::render {
namespace {

// Words that begin what an invoice is for and are nobody's name. Months, days and languages are
// left out: they keep their capitals. In order of the alphabet.
constexpr auto common_words = std::to_array<std::string_view>({
    "accommodation", "accounting", "accounts", "additional", "administration", "advertising",
    "advice", "album", "alterations", "analysis", "animation", "annual", "app", "architecture",
    "article", "articles", "artwork", "assembly", "assessment", "audit", "autumn", "backlist",
    "balance", "banner", "bathroom", "bed", "bedroom", "beds", "beer", "bike", "bin", "blinds",
    "blog", "boiler", "book", "bookkeeping", "books", "border", "borders", "branding", "bread",
    "brickwork", "brochure", "building", "bulbs", "business", "cabinet", "cabinets", "cake", "car",
    "care", "carpentry", "carpet", "carpets", "catalogue", "catering", "ceiling", "chairs",
    "chimney", "churchyard", "class", "classes", "clean", "cleaning", "clearance", "clearing",
    "coaching", "coding", "coffee", "collection", "compost", "computer", "concept", "concert",
    "conference", "construction", "consultancy", "consultation", "consulting", "content",
    "conversion", "copy", "copyediting", "copywriting", "course", "courses", "courtyard", "cover",
    "covers", "crockery", "curtains", "cutting", "daily", "decorating", "decoration", "delivery",
    "demolition", "deposit", "design", "designs", "development", "digging", "dinner", "display",
    "documentation", "dog", "door", "doors", "drafts", "drainage", "drawing", "drawings", "drive",
    "driveway", "driving", "dry", "edging", "editing", "electrical", "electrics", "emergency",
    "engine", "engineering", "equipment", "event", "exhibition", "extension", "extra", "facade",
    "farm", "fee", "feed", "feeding", "fees", "fence", "fencing", "festival", "filing", "film",
    "filming", "final", "firewood", "first", "fitting", "flat", "floor", "flooring", "floors",
    "flour", "flowers", "flyer", "flyers", "food", "footage", "frame", "freight", "front", "fruit",
    "furniture", "garage", "garden", "gardening", "gate", "gates", "general", "glass", "goods",
    "graphics", "grass", "green", "ground", "grounds", "group", "guitar", "gutter", "gutters",
    "haircut", "half", "harvest", "hay", "heating", "hedge", "hedges", "hire", "holiday", "home",
    "hosting", "hours", "house", "housekeeping", "illustration", "illustrations", "images",
    "initial", "inspection", "installation", "insulation", "interior", "interpreting",
    "invitations", "ironing", "joinery", "kitchen", "label", "labels", "labour", "lamp", "lamps",
    "landscaping", "language", "laundry", "lawn", "lawns", "laying", "layout", "leaf", "leaflet",
    "leaflets", "leaves", "lecture", "lesson", "lessons", "licence", "license", "lighting", "linen",
    "lining", "live", "loft", "logo", "logos", "magazine", "maintenance", "management", "map",
    "marketing", "masonry", "massage", "material", "materials", "meals", "meeting", "membership",
    "menu", "menus", "migration", "mobile", "monthly", "moving", "mowing", "mulch", "mulching",
    "mural", "music", "network", "new", "newsletter", "office", "oil", "oils", "online", "orchard",
    "order", "packaging", "packing", "painting", "paintings", "paper", "parking", "parts", "party",
    "path", "patio", "paving", "payroll", "phase", "phone", "photo", "photographs", "photography",
    "photos", "photoshoot", "piano", "pictures", "pipes", "planning", "planting", "plants",
    "plastering", "plumbing", "podcast", "poetry", "pond", "pool", "portrait", "portraits",
    "postcards", "poster", "posters", "presentation", "printing", "prints", "production",
    "programme", "programming", "project", "proofreading", "prototype", "pruning", "quarterly",
    "quilt", "rack", "raised", "rear", "rebranding", "recording", "redesign", "refurbishment",
    "regular", "removal", "renovation", "rent", "rental", "repair", "repairs", "replacement",
    "report", "reports", "research", "retainer", "retaining", "retouching", "review", "roof",
    "roofing", "room", "roses", "rubbish", "safety", "sanding", "screen", "second", "security",
    "seed", "seeds", "seminar", "seo", "service", "services", "servicing", "session", "sessions",
    "setup", "sewing", "shed", "shelves", "shipping", "shoot", "shop", "shower", "sign", "signage",
    "signs", "site", "small", "sofa", "software", "sound", "special", "spraying", "spring", "stage",
    "stairs", "stone", "storage", "strategy", "stream", "studio", "study", "subscription",
    "subtitles", "summer", "supervision", "supplies", "supply", "support", "survey", "system",
    "table", "tailoring", "takeaway", "tax", "tea", "teaching", "terrace", "testing", "text",
    "texts", "third", "ticket", "tickets", "tidying", "tiles", "tiling", "titles", "topsoil",
    "tower", "trail", "training", "transcription", "translation", "translations", "transport",
    "travel", "treatment", "tree", "trees", "trellis", "trimming", "tuition", "tuning", "turf",
    "turfing", "tutorial", "tutorials", "tutoring", "typesetting", "typing", "tyres", "upgrade",
    "upholstery", "varnishing", "vegetable", "venue", "video", "videos", "visit", "visits",
    "voiceover", "wall", "wallpaper", "walls", "wardrobe", "waste", "water", "watering", "web",
    "website", "websites", "wedding", "weed", "weeding", "weekly", "window", "windows", "wine",
    "winter", "wiring", "work", "workshop", "workshops", "writing", "yard", "yearly", "yew"
});
static_assert(std::is_sorted(common_words.begin(), common_words.end()));

constexpr auto common_ways = std::to_array<std::string_view>({
    "bank transfer", "bank", "transfer", "card", "cash", "cheque", "check", "credit card",
    "credit transfer", "debit card", "direct debit", "giro", "money order", "online",
    "postal order", "standing order", "wire transfer",
});

}  // namespace

bool is_common_word(std::string_view word) {
  return std::binary_search(common_words.begin(), common_words.end(), core::fold_case(word));
}

bool is_common_way(std::string_view via) {
  return std::find(common_ways.begin(), common_ways.end(), core::fold_case(via)) !=
         common_ways.end();
}

}  // namespace inv::render
