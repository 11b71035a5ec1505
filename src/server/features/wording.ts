export { certainty, quotationTypes, stances } from "../../wording/quotations";
